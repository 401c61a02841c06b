package org.alongside.account;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.alongside.people.Access;
import org.alongside.people.PersonChanged;
import org.alongside.people.PersonDesk;
import org.alongside.people.PersonRef;
import org.alongside.platform.Audited;
import org.alongside.platform.BusinessException;
import org.alongside.platform.Caller;
import org.alongside.platform.MessageAsked;
import org.alongside.platform.Roles;
import org.alongside.platform.SiteClock;

/**
 * Links that let their holder set a password once. Holding the token is the permission, so those
 * methods are open to anybody; a token is 32 random bytes and lives a week.
 */
@Stateless
public class PasswordLinks {
  @PersistenceContext private EntityManager em;
  @EJB private Access access;
  @Inject private AccountQueries accounts;
  @Inject private PersonDesk persons;
  @Inject private Passwords passwords;
  @Inject private Demonstration demonstration;
  @Inject private SetUpLink setUpLink;
  @Inject private Event<PersonChanged> changed;
  @Inject private Event<Audited> audited;
  @Inject private Event<MessageAsked> messages;
  @Inject private Caller caller;
  @Inject private SiteClock clock;

  /**
   * Makes a link for somebody who has an account; one made earlier is no longer good.
   *
   * @param person public id
   * @return the token, to be shown once and never again
   */
  @RolesAllowed({Roles.ADMIN, Roles.COORDINATOR})
  public String make(String person) {
    long id = persons.ref(person).id();
    access.requireMayArrange(id);
    Account account =
        accounts.account(id).orElseThrow(() -> Refusal.conflict("account.error.noAccount"));
    if (!accounts.opens(account, demonstration.isOn())) {
      throw Refusal.conflict("account.error.disabled");
    }
    Instant now = clock.now();
    accounts.openLinks(account.personId()).forEach(link -> link.withdraw(now));
    String token = PasswordLink.newToken();
    em.persist(
        new PasswordLink(
            PasswordLink.Kind.INVITATION, account.personId(), token, now, caller.personId()));
    audited.fire(new Audited("person.invited", "person", person, account.personId()));
    messages.fire(
        new MessageAsked(
            account.personId(),
            "invitation",
            PasswordLink.hash(token),
            Map.of(),
            "/set-password?token=" + token));
    return token;
  }

  /** Whom the link is for; empty when it is not, or no longer, good. */
  @PermitAll
  public Optional<LinkFor> find(String token) {
    return accounts
        .link(token)
        .filter(link -> link.isGood(PasswordLink.Kind.INVITATION, clock.now()))
        .flatMap(link -> accounts.account(link.personId()))
        .filter(account -> accounts.opens(account, demonstration.isOn()))
        .map(a -> new LinkFor(persons.who(a.personId()).shownName(), a.email()));
  }

  /** Sets the password and uses the link up. */
  @PermitAll
  public void setPassword(String token, String password) {
    PasswordLink link = good(token, PasswordLink.Kind.INVITATION);
    Account account = accounts.account(link.personId()).orElseThrow(PasswordLinks::over);
    if (!accounts.opens(account, demonstration.isOn())) {
      throw over();
    }
    PasswordRule.check(password, account.email());
    account.setPassword(passwords.hash(password), clock.now());
    link.use(clock.now());
    audited.fire(
        new Audited(
            "person.password.set",
            "person",
            persons.who(account.personId()).ref().publicId(),
            account.personId()));
    changed.fire(new PersonChanged(account.personId()));
  }

  /** Whether the token opens the set-up page of a site without accounts. */
  @PermitAll
  public boolean opensSetUp(String token) {
    return accounts
            .link(token)
            .filter(l -> l.isGood(PasswordLink.Kind.SET_UP, clock.now()))
            .isPresent()
        && accounts.isWithoutAccounts();
  }

  /** Makes the first administrator and uses the link up. */
  @PermitAll
  public void setUp(String token, FirstAdministrator first) {
    PasswordLink link = good(token, PasswordLink.Kind.SET_UP);
    if (!accounts.isWithoutAccounts()) {
      throw over();
    }
    Instant now = clock.now();
    PersonRef person = persons.addAdministrator(first.given(), first.family(), first.language());
    Account account = new Account(person.id(), first.email(), false, now);
    PasswordRule.check(first.password(), account.email());
    account.setPassword(passwords.hash(first.password()), now);
    em.persist(account);
    link.use(now);
    audited.fire(new Audited("site.set-up", "person", person.publicId(), person.id()));
    setUpLink.used();
  }

  private PasswordLink good(String token, PasswordLink.Kind kind) {
    return accounts
        .linkForUse(token)
        .filter(link -> link.isGood(kind, clock.now()))
        .orElseThrow(PasswordLinks::over);
  }

  private static BusinessException over() {
    return Refusal.conflict("account.error.linkOver");
  }
}
