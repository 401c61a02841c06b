package org.alongside.account;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Map;
import org.alongside.people.Access;
import org.alongside.people.PersonChanged;
import org.alongside.people.PersonDesk;
import org.alongside.people.Who;
import org.alongside.platform.Audited;
import org.alongside.platform.BusinessException;
import org.alongside.platform.Caller;
import org.alongside.platform.MessageAsked;
import org.alongside.platform.Roles;
import org.alongside.platform.SiteClock;

/** Accounts: one's own to keep, everybody's for an administrator to open and to close. */
@Stateless
public class Accounts {
  @PersistenceContext private EntityManager em;
  @EJB private Access access;
  @Inject private AccountQueries accounts;
  @Inject private PersonDesk persons;
  @Inject private Opening opening;
  @Inject private LastAdministratorRule administrators;
  @Inject private Passwords passwords;
  @Inject private OwnPassword ownPassword;
  @Inject private AccountTrust trust;
  @Inject private Event<PersonChanged> changed;
  @Inject private Event<Audited> audited;
  @Inject private Event<MessageAsked> messages;
  @Inject private Caller caller;
  @Inject private SiteClock clock;

  /** One's own profile. */
  @RolesAllowed(Roles.PERSON)
  public Profile profile() {
    Who me = persons.who(caller.personId());
    return new Profile(
        me.fullName(), own().email(), me.preferredName(), me.language(), me.zone(), me.theme());
  }

  /** Changes one's own profile. */
  @RolesAllowed(Roles.PERSON)
  public void changeProfile(ChangeProfile change) {
    persons.prefer(
        caller.personId(),
        change.preferredName(),
        change.language(),
        change.zone(),
        change.theme());
  }

  /** Keeps the language that one has chosen on a page. */
  @RolesAllowed(Roles.PERSON)
  public void chooseLanguage(String language) {
    persons.speak(caller.personId(), language);
  }

  /**
   * Keeps as which of one's roles one looks at the site; what one may do stays the same.
   *
   * @param role one of one's roles, or null: all of them
   */
  @RolesAllowed(Roles.PERSON)
  public void chooseView(String role) {
    long me = caller.personId();
    if (role != null && !persons.roles(me).contains(role)) {
      throw BusinessException.notFound();
    }
    ChosenView view = em.find(ChosenView.class, me, LockModeType.PESSIMISTIC_WRITE);
    if (view == null) {
      view = new ChosenView(me);
      em.persist(view);
    }
    view.choose(role);
    changed.fire(new PersonChanged(me));
  }

  /**
   * Changes one's own password; every session but the one that asks must end.
   *
   * @param current guesses are slowed as at sign-in: whoever sits at an open screen does not know
   *     it
   * @return WELCOME: who one is from now on, for the session that asks; REFUSED: not their
   *     password; WAIT
   * @throws BusinessException when {@code next} is no good password
   */
  @RolesAllowed(Roles.PERSON)
  public PasswordChanged changePassword(String current, String next) {
    Account account = own();
    OwnProof proof = ownPassword.prove(account.personId(), current);
    if (proof.outcome() != SignInResult.Outcome.WELCOME) {
      return new PasswordChanged(proof, null);
    }
    PasswordRule.check(next, account.email());
    if (account.isDemonstration()) {
      throw Refusal.conflict("account.error.passwordDemonstration");
    }
    account.setPassword(passwords.hash(next), clock.now());
    long me = account.personId();
    done("person.password.changed", persons.who(me).ref().publicId(), me);
    messages.fire(PasswordChanges.told(account.personId(), clock.now()));
    changed.fire(new PersonChanged(account.personId()));
    return new PasswordChanged(proof, accounts.me(account));
  }

  /**
   * Opens an account for a person who has none.
   *
   * @param person public id
   */
  @RolesAllowed({Roles.ADMIN, Roles.COORDINATOR})
  public void open(String person, String email) {
    long id = persons.ref(person).id();
    access.requireMayArrange(id);
    if (accounts.account(id).isPresent()) {
      throw Refusal.conflict("account.error.hasAccount");
    }
    opening.open(id, email);
    done("person.account.opened", person, id);
  }

  /** Changes the address that a person signs in with. */
  @RolesAllowed({Roles.ADMIN, Roles.COORDINATOR})
  public void move(String person, String email) {
    Account account = of(person);
    opening.requireFree(email, account.personId());
    if (!account.email().equals(EmailAddress.of(email))) {
      trust.moving(account);
      // while the account still has the old address, to which the word goes
      messages.fire(
          new MessageAsked(
              account.personId(), "address-changed", clock.now().toString(), Map.of(), "/profile"));
    }
    account.moveTo(email);
    done("person.account.moved", person, account.personId());
    changed.fire(new PersonChanged(account.personId()));
  }

  /** Ends a person's access at once; what they did stays. */
  @RolesAllowed({Roles.ADMIN, Roles.COORDINATOR})
  public void disable(String person) {
    Account account = of(person);
    administrators.requireAnother(account.personId());
    Instant now = clock.now();
    account.disable(now);
    done("person.account.closed", person, account.personId());
    accounts.openLinks(account.personId()).forEach(link -> link.withdraw(now));
    changed.fire(new PersonChanged(account.personId()));
  }

  /** Lets a person sign in again. */
  @RolesAllowed({Roles.ADMIN, Roles.COORDINATOR})
  public void enable(String person) {
    Account account = of(person);
    account.enable();
    done("person.account.reopened", person, account.personId());
    changed.fire(new PersonChanged(account.personId()));
  }

  private void done(String action, String person, long id) {
    audited.fire(new Audited(action, "person", person, id));
  }

  private Account of(String person) {
    long id = persons.ref(person).id();
    access.requireMayArrange(id);
    return accounts.account(id).orElseThrow(() -> Refusal.conflict("account.error.noAccount"));
  }

  private Account own() {
    return accounts.account(caller.personId()).orElseThrow(BusinessException::notFound);
  }
}
