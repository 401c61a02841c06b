package org.alongside.account;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.alongside.people.PersonChanged;
import org.alongside.people.PersonDesk;
import org.alongside.platform.Audited;
import org.alongside.platform.BusinessException;
import org.alongside.platform.Caller;
import org.alongside.platform.MessageAsked;
import org.alongside.platform.Roles;
import org.alongside.platform.SiteClock;

/**
 * People change the address they sign in with: with their password, and by a link that goes to the
 * new one. Whoever reads the old one is told.
 */
@Stateless
public class AddressChanges {
  /** How often in a day: each is a mail to an address that somebody typed. Own rule. */
  public static final int MOST_A_DAY = 3;

  private static final Duration DAY = Duration.ofDays(1);

  @PersistenceContext private EntityManager em;
  @Inject private AccountQueries accounts;
  @Inject private OpenAddressChanges open;
  @Inject private Opening opening;
  @Inject private OwnPassword own;
  @Inject private MailDesk mail;
  @Inject private PersonDesk persons;
  @Inject private Event<PersonChanged> changed;
  @Inject private Event<Audited> audited;
  @Inject private Event<MessageAsked> messages;
  @Inject private Caller caller;
  @Inject private SiteClock clock;

  /** Whether the site can send the mail that this needs. */
  @RolesAllowed(Roles.PERSON)
  public boolean isPossible() {
    return mail.canSend();
  }

  /**
   * The caller asks for it; a link goes to the new address and is good for a day.
   *
   * @param password their own; guesses are slowed as at sign-in
   * @return WELCOME: the mail is on its way; REFUSED: not their password; WAIT
   * @throws BusinessException when it is no address, another person's, or asked too often
   */
  @RolesAllowed(Roles.PERSON)
  public OwnProof ask(String password, String email) {
    long me = caller.personId();
    Account account = accounts.account(me).orElseThrow(BusinessException::notFound);
    if (account.isDemonstration()) {
      throw Refusal.conflict("account.error.passwordDemonstration");
    }
    if (!mail.canSend()) {
      throw Refusal.conflict("account.error.addressNoMail");
    }
    Instant now = clock.now();
    AddressChange change = new AddressChange(me, email, now);
    if (open.since(me, now.minus(DAY)) >= MOST_A_DAY) {
      throw Refusal.conflict("account.error.addressOften");
    }
    OwnProof proof = own.prove(me, password);
    if (proof.outcome() == SignInResult.Outcome.WELCOME) {
      opening.requireFree(change.address(), me);
      open.of(me).forEach(before -> before.end(now));
      em.persist(change);
      em.flush();
      done("person.address.asked", me);
      messages.fire(new MessageAsked(me, "address-confirm", now.toString(), Map.of(), null));
    }
    return proof;
  }

  /** The address that the caller's link is for; empty when it is not good, or no longer. */
  @RolesAllowed(Roles.PERSON)
  public Optional<String> find(String token) {
    return good(token).map(AddressChange::address);
  }

  /** The caller has the link: from now on they sign in with the new address. */
  @RolesAllowed(Roles.PERSON)
  public void confirm(String token) {
    AddressChange change =
        good(token).orElseThrow(() -> Refusal.conflict("account.error.addressOver"));
    long me = caller.personId();
    Account account = em.find(Account.class, me, LockModeType.PESSIMISTIC_WRITE);
    opening.requireFree(change.address(), me);
    // while the account still has the old address, to which the word goes
    messages.fire(
        new MessageAsked(me, "address-changed", clock.now().toString(), Map.of(), "/profile"));
    account.moveTo(change.address());
    change.end(clock.now());
    done("person.account.moved", me);
    changed.fire(new PersonChanged(me));
  }

  private Optional<AddressChange> good(String token) {
    return open.of(caller.personId()).stream()
        .filter(c -> c.isGood(clock.now()) && c.isFor(token))
        .findFirst();
  }

  private void done(String action, long person) {
    audited.fire(new Audited(action, "person", persons.who(person).ref().publicId(), person));
  }
}
