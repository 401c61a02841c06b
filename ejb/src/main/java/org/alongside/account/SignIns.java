package org.alongside.account;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.alongside.people.PersonDesk;
import org.alongside.platform.Audited;
import org.alongside.platform.Caller;
import org.alongside.platform.Roles;
import org.alongside.platform.SiteClock;

/**
 * Signing in. Unknown person, wrong password, disabled and no password yet take the same time and
 * get the same answer; failures slow down the account tried and the network address trying. A
 * failure is an ordinary result, since what it leaves behind must be kept.
 */
@Stateless
public class SignIns {
  /** After so long somebody may come again whose turn did not come. */
  private static final long CROWDED_SECONDS = 30;

  @Inject private AccountQueries accounts;
  @Inject private SignInTurns turns;
  @Inject private SignInFailureSql failures;
  @Inject private Passwords passwords;
  @Inject private AccountTrust trust;
  @Inject private KnownPeople known;
  @Inject private Demonstration demonstration;
  @Inject private PersonDesk persons;
  @Inject private Event<Audited> audited;
  @Inject private Caller caller;
  @Inject private SiteClock clock;

  /**
   * Tries to sign somebody in.
   *
   * @param email as typed
   * @param password as typed
   * @param address the network address that tries, as text
   */
  @PermitAll
  public SignInResult signIn(String email, String password, String address) {
    if (!turns.take()) {
      return SignInResult.later(CROWDED_SECONDS);
    }
    try {
      return tried(email, password, address);
    } finally {
      turns.give();
    }
  }

  private SignInResult tried(String email, String password, String address) {
    Instant now = clock.now();
    SignInFailure ofAccount = failures.locked(Subject.of("account", emailOf(email)), now);
    String network = Subject.of("address", address);
    long wait = seconds(waitLeft(ofAccount, failures.read(network), now));
    if (wait > 0) {
      return SignInResult.later(wait);
    }
    Optional<Account> found = accounts.accountAt(email);
    String typed = password == null ? "" : password;
    boolean right = isRight(typed, found.map(Account::passwordHash).orElse(null));
    if (!right || !accounts.opens(found.get(), demonstration.isOn())) {
      ofAccount.failed(Slowing.ACCOUNT, now);
      failures.locked(network, now).failed(Slowing.ADDRESS, now);
      return SignInResult.refused();
    }
    failures.clear(Subject.of("account", emailOf(email)));
    return SignInResult.welcome(welcome(found.get(), typed, now));
  }

  /** Who is calling; empty when their access has ended since they signed in. */
  @RolesAllowed(Roles.PERSON)
  @TransactionAttribute(TransactionAttributeType.SUPPORTS)
  public Optional<Me> me() {
    return known.get(caller.personId(), this::read);
  }

  private Optional<Me> read(long personId) {
    return accounts
        .account(personId)
        .filter(a -> accounts.opens(a, demonstration.isOn()))
        .map(a -> accounts.me(a));
  }

  private Me welcome(Account account, String password, Instant now) {
    account.signedIn(now);
    long id = account.personId();
    trust.signedIn(id);
    audited.fire(
        new Audited("person.signed-in", "person", persons.who(id).ref().publicId(), id, id));
    if (passwords.isOutdated(account.passwordHash())) {
      account.rehash(passwords.hash(password));
    }
    return accounts.me(account);
  }

  private boolean isRight(String password, String hash) {
    boolean fits = password.length() <= PasswordRule.LONGEST;
    return passwords.matches(fits ? password : "", hash) && fits;
  }

  private static Duration waitLeft(
      SignInFailure account, Optional<SignInFailure> address, Instant now) {
    Duration one = Slowing.ACCOUNT.left(account.failures(), account.lastAt(), now);
    Duration other =
        address.map(a -> Slowing.ADDRESS.left(a.failures(), a.lastAt(), now)).orElse(Duration.ZERO);
    return one.compareTo(other) > 0 ? one : other;
  }

  private static long seconds(Duration left) {
    return left.plusMillis(999).toSeconds();
  }

  private static String emailOf(String typed) {
    return EmailAddress.forLookup(typed);
  }
}
