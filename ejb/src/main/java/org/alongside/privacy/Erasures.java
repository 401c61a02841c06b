package org.alongside.privacy;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.alongside.account.OwnPassword;
import org.alongside.account.OwnProof;
import org.alongside.account.SignInResult;
import org.alongside.people.Access;
import org.alongside.people.PersonDesk;
import org.alongside.platform.Audited;
import org.alongside.platform.BusinessException;
import org.alongside.platform.Caller;
import org.alongside.platform.MessageAsked;
import org.alongside.platform.Roles;
import org.alongside.platform.SiteClock;

/**
 * People have what is kept about them erased: they ask, with their password, and can take it back
 * for a while; or an administrator does it at once, where somebody has asked them to.
 */
@Stateless
public class Erasures {
  /** How long it can be taken back. Own rule: whoever is having a bad week sleeps on it. */
  public static final Duration WAIT = Duration.ofDays(7);

  private static final int AT_ONCE = 50;

  @PersistenceContext private EntityManager em;
  @EJB private Access access;
  @Inject private PersonEraser eraser;
  @Inject private OwnPassword own;
  @Inject private PersonDesk persons;
  @Inject private Event<Audited> audited;
  @Inject private Event<MessageAsked> messages;
  @Inject private Caller caller;
  @Inject private SiteClock clock;

  /** The caller's own that is asked for and not done; empty: none. */
  @RolesAllowed(Roles.PERSON)
  public Optional<ErasureRow> mine() {
    return open(caller.personId(), LockModeType.NONE).stream().findFirst().map(ErasureAsk::row);
  }

  /**
   * The caller asks to be erased; it is done once {@link #WAIT} is over. Asking twice is asking
   * once.
   *
   * @param password their own; guesses are slowed as at sign-in
   * @return WELCOME: it is asked for; REFUSED: not their password; WAIT
   * @throws BusinessException when somebody else has to administer the site first
   */
  @RolesAllowed(Roles.PERSON)
  public OwnProof ask(String password) {
    long me = caller.personId();
    eraser.requireErasable(me);
    OwnProof proof = own.prove(me, password);
    if (proof.outcome() == SignInResult.Outcome.WELCOME
        && open(me, LockModeType.PESSIMISTIC_WRITE).isEmpty()) {
      Instant now = clock.now();
      em.persist(new ErasureAsk(me, now, WAIT));
      audited.fire(audit("person.erasure.asked", me));
      messages.fire(
          new MessageAsked(me, "erasure-asked", now.toString(), Map.of(), "/profile/data"));
    }
    return proof;
  }

  /** The caller stays: what they asked for is not done. */
  @RolesAllowed(Roles.PERSON)
  public void takeBack() {
    long me = caller.personId();
    List<ErasureAsk> open = open(me, LockModeType.PESSIMISTIC_WRITE);
    if (open.isEmpty()) {
      throw Refusal.conflict("privacy.error.over");
    }
    open.forEach(ask -> ask.takeBack(clock.now()));
    audited.fire(audit("person.erasure.taken-back", me));
  }

  /**
   * Erases somebody at once, who has asked for it.
   *
   * @param person public id
   */
  @RolesAllowed(Roles.ADMIN)
  public void eraseNow(String person) {
    long id = persons.ref(person).id();
    access.requireMayArrange(id);
    eraser.erase(id);
  }

  /** Whose day has come, the longest waiting first. */
  @RolesAllowed(Roles.SYSTEM)
  public List<Long> due() {
    return em.createNamedQuery("ErasureAsk.due", Long.class)
        .setParameter("now", clock.now())
        .setMaxResults(AT_ONCE)
        .getResultList();
  }

  /** Erases somebody whose day has come, unless they have just taken it back. */
  @RolesAllowed(Roles.SYSTEM)
  @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
  public void erase(long personId) {
    Instant now = clock.now();
    if (open(personId, LockModeType.PESSIMISTIC_WRITE).stream().anyMatch(a -> a.isDue(now))) {
      eraser.erase(personId);
    }
  }

  private List<ErasureAsk> open(long person, LockModeType lock) {
    return em.createNamedQuery("ErasureAsk.openOf", ErasureAsk.class)
        .setParameter("person", person)
        .setLockMode(lock)
        .getResultList();
  }

  private Audited audit(String action, long person) {
    return new Audited(action, "person", persons.who(person).ref().publicId(), person);
  }
}
