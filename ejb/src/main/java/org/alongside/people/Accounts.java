package org.alongside.people;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import org.alongside.platform.BusinessException;
import org.alongside.platform.Caller;
import org.alongside.platform.Roles;
import org.alongside.platform.SiteClock;

/** Accounts: one's own to keep, everybody's for an administrator to open and to close. */
@Stateless
public class Accounts {
  @PersistenceContext private EntityManager em;
  @Inject private PeopleQueries people;
  @Inject private Passwords passwords;
  @Inject private Demonstration demonstration;
  @Inject private Event<PersonChanged> changed;
  @Inject private Caller caller;
  @Inject private SiteClock clock;
  @Inject private Today today;

  /** One's own profile. */
  @RolesAllowed(Roles.PERSON)
  public Profile profile() {
    Person me = people.person(caller.personId());
    return new Profile(
        PersonName.shown(me.givenName(), me.familyName(), null),
        own().email(),
        me.preferredName(),
        me.language(),
        me.zone(),
        me.theme());
  }

  /** Changes one's own profile. */
  @RolesAllowed(Roles.PERSON)
  public void changeProfile(ChangeProfile change) {
    Person me = people.person(caller.personId());
    me.prefer(change.preferredName(), change.language(), change.zone(), change.theme());
    changed.fire(new PersonChanged(me.id()));
  }

  /** Keeps the language that one has chosen on a page. */
  @RolesAllowed(Roles.PERSON)
  public void chooseLanguage(String language) {
    Person me = people.person(caller.personId());
    me.speak(language);
    changed.fire(new PersonChanged(me.id()));
  }

  /**
   * Changes one's own password; every session but the one that asks must end.
   *
   * @return who one is from now on, for the session that asks
   * @throws BusinessException when {@code current} is wrong, or {@code next} is no good password
   */
  @RolesAllowed(Roles.PERSON)
  public Me changePassword(String current, String next) {
    Account account = own();
    if (!passwords.matches(current == null ? "" : current, account.passwordHash())) {
      throw Refusal.invalid("people.error.passwordWrong");
    }
    PasswordRule.check(next, account.email());
    if (account.isDemonstration()) {
      throw Refusal.conflict("people.error.passwordDemonstration");
    }
    account.setPassword(passwords.hash(next), clock.now());
    changed.fire(new PersonChanged(account.personId()));
    return people.me(account, today.date());
  }

  /**
   * Opens an account for a person who has none.
   *
   * @param person public id
   */
  @RolesAllowed(Roles.ADMIN)
  public void open(String person, String email) {
    long id = people.person(person).id();
    if (people.account(id).isPresent()) {
      throw Refusal.conflict("people.error.hasAccount");
    }
    Account account = new Account(id, email, false, clock.now());
    requireFree(account.email(), id);
    em.persist(account);
    changed.fire(new PersonChanged(id));
  }

  /** Changes the address that a person signs in with. */
  @RolesAllowed(Roles.ADMIN)
  public void move(String person, String email) {
    Account account = of(person);
    requireFree(email, account.personId());
    account.moveTo(email);
    changed.fire(new PersonChanged(account.personId()));
  }

  /** Ends a person's access at once; what they did stays. */
  @RolesAllowed(Roles.ADMIN)
  public void disable(String person) {
    Account account = of(person);
    requireAdministratorWithout(account.personId());
    Instant now = clock.now();
    account.disable(now);
    people.openLinks(account.personId()).forEach(link -> link.withdraw(now));
    changed.fire(new PersonChanged(account.personId()));
  }

  /** Lets a person sign in again. */
  @RolesAllowed(Roles.ADMIN)
  public void enable(String person) {
    Account account = of(person);
    account.enable();
    changed.fire(new PersonChanged(account.personId()));
  }

  private void requireAdministratorWithout(long personId) {
    boolean administers = people.roles(personId, today.date()).contains(Roles.ADMIN);
    if (administers
        && !people.hasOtherAdministrator(personId, today.date(), demonstration.isOn())) {
      throw Refusal.conflict("people.error.lastAdministrator");
    }
  }

  private void requireFree(String email, long forPerson) {
    people
        .accountAt(email)
        .filter(other -> other.personId() != forPerson)
        .ifPresent(
            other -> {
              throw Refusal.conflict("people.error.emailTaken");
            });
  }

  private Account of(String person) {
    return people
        .account(people.person(person).id())
        .orElseThrow(() -> Refusal.conflict("people.error.noAccount"));
  }

  private Account own() {
    return people.account(caller.personId()).orElseThrow(BusinessException::notFound);
  }
}
