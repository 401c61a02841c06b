package org.alongside.credential;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import org.alongside.people.Access;
import org.alongside.people.PersonDesk;
import org.alongside.platform.Audited;
import org.alongside.platform.BusinessException;
import org.alongside.platform.Caller;
import org.alongside.platform.MessageAsked;
import org.alongside.platform.Roles;
import org.alongside.platform.SiteClock;

/**
 * The credentials of those whom the caller looks after. Nothing is ever altered: one is withdrawn
 * with a reason, and a mistake is mended by giving it again.
 */
@Stateless
public class HeldCredentials {
  private static final int LONGEST = 1000;
  private static final String OBJECT = "credential";

  @PersistenceContext private EntityManager em;
  @EJB private Access access;
  @Inject private PersonDesk persons;
  @Inject private CredentialQueries queries;
  @Inject private CredentialSql locks;
  @Inject private CredentialRows rows;
  @Inject private Issuing issuing;
  @Inject private Event<Audited> audited;
  @Inject private Event<MessageAsked> messages;
  @Inject private Caller caller;
  @Inject private SiteClock clock;

  /**
   * All that somebody was given, the newest first. That it was read is written down, and shown to
   * them.
   *
   * @param person public id
   */
  @RolesAllowed({Roles.ADMIN, Roles.COORDINATOR})
  public List<CredentialRow> of(String person, String language) {
    long id = persons.ref(person).id();
    access.requireCoordinatorOf(id);
    audited.fire(new Audited("person.credentials.read", "person", person, id));
    return rows.of(id, language);
  }

  /**
   * Withdraws one; its public page says so at once, its holder is told and sees the reason.
   *
   * @param reason at most 1000 characters
   * @throws BusinessException 400 without a reason; 404; 409 when it is withdrawn already, or the
   *     caller's own
   */
  @RolesAllowed({Roles.ADMIN, Roles.COORDINATOR})
  public void withdraw(String credential, String reason) {
    Credential one = others(credential);
    String why = reason == null ? "" : reason.strip();
    if (why.isEmpty()) {
      throw Refusal.invalid("credential.error.reason");
    }
    if (why.length() > LONGEST) {
      throw Refusal.invalid("credential.error.reasonLength", LONGEST);
    }
    if (rows.state(one) == CredentialState.WITHDRAWN) {
      throw Refusal.conflict("credential.error.withdrawn");
    }
    em.persist(new Withdrawal(one.id(), why, caller.personId(), clock.now()));
    audited.fire(new Audited("credential.withdrawn", OBJECT, credential, one.personId()));
    tell("certificate-withdrawn", one.personId(), credential);
  }

  /**
   * Gives a withdrawn one again, on the terms and dates of then, at a new address.
   *
   * @throws BusinessException 404; 409 when it is not withdrawn, was given again already, or is the
   *     caller's own
   */
  @RolesAllowed({Roles.ADMIN, Roles.COORDINATOR})
  public void giveAgain(String credential) {
    Credential one = others(credential);
    boolean again =
        queries.ofCode(one.personId(), one.code()).stream()
            .anyMatch(c -> one.isBefore(c) && c.cycle() == one.cycle());
    if (again || rows.state(one) != CredentialState.WITHDRAWN) {
      throw Refusal.conflict("credential.error.again");
    }
    String given = issuing.again(one);
    audited.fire(new Audited("credential.given-again", OBJECT, given, one.personId()));
    tell("certificate-issued", one.personId(), given);
  }

  /** Of somebody whom the caller looks after; two decisions come one after the other. */
  private Credential others(String publicId) {
    Credential one = queries.require(publicId);
    access.requireCoordinatorOf(one.personId());
    if (one.personId() == caller.personId()) {
      throw Refusal.conflict("credential.error.own");
    }
    locks.turn(one.personId());
    return one;
  }

  private void tell(String kind, long person, String credential) {
    messages.fire(new MessageAsked(person, kind, credential, Map.of(), "/learning/certificates"));
  }
}
