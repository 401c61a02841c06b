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
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
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
 * methods are open to anybody; a token is 32 random bytes and lives a week, one that was asked for
 * by mail half an hour.
 */
@Stateless
public class PasswordLinks {
  @PersistenceContext private EntityManager em;
  @EJB private Access access;
  @Inject private AccountQueries accounts;
  @Inject private PersonDesk persons;
  @Inject private Passwords passwords;
  @Inject private NewLinks links;
  @Inject private AccountTrust trust;
  @Inject private MailDesk mail;
  @Inject private Demonstration demonstration;
  @Inject private SetUpLink setUpLink;
  @Inject private Event<PersonChanged> changed;
  @Inject private Event<Audited> audited;
  @Inject private Event<MessageAsked> messages;
  @Inject private Caller caller;
  @Inject private SiteClock clock;

  /**
   * Makes a link for somebody who has an account; one made earlier is no longer good. Whoever holds
   * it could sign in as that person, so once they have used their account it goes to them alone, by
   * mail; while the site sends none, an administrator may make one, and what they wrote for
   * themselves is closed afterwards until they have shown that it is they.
   *
   * @param person public id
   * @return the token, to be shown once and never again
   * @throws BusinessException 404; 409 no account, a closed one, or one that has been used
   */
  @RolesAllowed({Roles.ADMIN, Roles.COORDINATOR})
  public String make(String person) {
    Account account = invited(person);
    if (account.passwordHash() != null && canMail()) {
      throw Refusal.conflict("account.error.linkByMail");
    }
    if (account.passwordHash() != null && !caller.is(Roles.ADMIN)) {
      throw Refusal.conflict("account.error.linkAdministrator");
    }
    String token =
        links.password(PasswordLink.Kind.INVITATION, account.personId(), caller.personId()).token();
    audited.fire(new Audited("person.invited", "person", person, account.personId()));
    return token;
  }

  /**
   * Has a link sent by mail to somebody who has an account. It is made when the mail is: links made
   * earlier are no longer good from then on. Asking twice within a minute sends one mail.
   *
   * @param person public id
   */
  @RolesAllowed({Roles.ADMIN, Roles.COORDINATOR})
  public void mail(String person) {
    Account account = invited(person);
    if (!canMail()) {
      throw Refusal.conflict("account.error.noMail");
    }
    audited.fire(new Audited("person.invited", "person", person, account.personId()));
    String minute = clock.now().truncatedTo(ChronoUnit.MINUTES).toString();
    messages.fire(new MessageAsked(account.personId(), "invitation", minute, Map.of(), null));
  }

  /** Whether links can go by mail: the site has a mail server, or only shows its mail. */
  @PermitAll
  public boolean canMail() {
    return mail.canSend();
  }

  private Account invited(String person) {
    long id = persons.ref(person).id();
    access.requireMayArrange(id);
    Account account =
        accounts.account(id).orElseThrow(() -> Refusal.conflict("account.error.noAccount"));
    if (!accounts.opens(account, demonstration.isOn())) {
      throw Refusal.conflict("account.error.disabled");
    }
    return account;
  }

  /** Whom the link is for; empty when it is not, or no longer, good. */
  @PermitAll
  public Optional<LinkFor> find(String token) {
    return accounts
        .link(token)
        .filter(link -> link.setsPassword(clock.now()))
        .flatMap(link -> accounts.account(link.personId()))
        .filter(account -> accounts.opens(account, demonstration.isOn()))
        .map(a -> new LinkFor(persons.who(a.personId()).shownName(), a.email()));
  }

  /** Sets the password and uses the link up. */
  @PermitAll
  public void setPassword(String token, String password) {
    Instant now = clock.now();
    PasswordLink link = good(token, l -> l.setsPassword(now));
    Account account = accounts.account(link.personId()).orElseThrow(PasswordLinks::over);
    if (!accounts.opens(account, demonstration.isOn())) {
      throw over();
    }
    PasswordRule.check(password, account.email());
    boolean another = account.passwordHash() != null;
    trust.replacing(account, link.wasHanded());
    account.setPassword(passwords.hash(password), now);
    link.use(now);
    links.withdrawPassword(account.personId(), now);
    if (another) {
      messages.fire(PasswordChanges.told(account.personId(), now));
    }
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
    Instant now = clock.now();
    PasswordLink link = good(token, l -> l.isGood(PasswordLink.Kind.SET_UP, now));
    if (!accounts.isWithoutAccounts()) {
      throw over();
    }
    PersonRef person = persons.addAdministrator(first.given(), first.family(), first.language());
    Account account = new Account(person.id(), first.email(), false, now);
    PasswordRule.check(first.password(), account.email());
    account.setPassword(passwords.hash(first.password()), now);
    em.persist(account);
    link.use(now);
    audited.fire(new Audited("site.set-up", "person", person.publicId(), person.id()));
    setUpLink.used();
  }

  private PasswordLink good(String token, Predicate<PasswordLink> still) {
    return accounts.linkForUse(token).filter(still).orElseThrow(PasswordLinks::over);
  }

  private static BusinessException over() {
    return Refusal.conflict("account.error.linkOver");
  }
}
