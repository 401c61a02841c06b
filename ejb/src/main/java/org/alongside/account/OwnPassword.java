package org.alongside.account;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.alongside.platform.SiteClock;

/**
 * Whether somebody who takes their data away, or asks for something that cannot be undone, is
 * really they: whoever was handed their link, or sits at their open screen, does not know their
 * password. Guesses are slowed as at sign-in. Not a boundary: it runs in the caller's transaction.
 */
@Dependent
public class OwnPassword {
  @Inject private AccountQueries accounts;
  @Inject private SignInFailureSql failures;
  @Inject private Passwords passwords;
  @Inject private AccountTrust trust;
  @Inject private SiteClock clock;

  /** Whether it is their password; a failure is remembered when the transaction commits. */
  public OwnProof prove(long personId, String password) {
    ExportTaken ended = check(personId, password);
    return new OwnProof(ended.outcome(), ended.waitSeconds());
  }

  /** Without a file; a failure is remembered when the transaction commits. */
  ExportTaken check(long personId, String password) {
    Instant now = clock.now();
    SignInFailure tries = failures.locked(subject(personId), now);
    Duration wait = Slowing.ACCOUNT.left(tries.failures(), tries.lastAt(), now);
    if (!wait.isZero()) {
      return new ExportTaken(
          SignInResult.Outcome.WAIT, wait.plusMillis(999).toSeconds(), new byte[0]);
    }
    String typed = password == null || password.length() > PasswordRule.LONGEST ? "" : password;
    String hash = accounts.account(personId).map(Account::passwordHash).orElse(null);
    Optional<AccountDoubt> doubt = trust.find(personId).filter(AccountDoubt::isOpen);
    if (doubt.filter(d -> passwords.matches(typed, d.formerHash())).isPresent()) {
      trust.over(doubt.get()); // only its owner knows the password of before
    } else if (!passwords.matches(typed, hash)) {
      tries.failed(Slowing.ACCOUNT, now);
      return new ExportTaken(SignInResult.Outcome.REFUSED, 0, new byte[0]);
    }
    failures.clear(subject(personId));
    return new ExportTaken(SignInResult.Outcome.WELCOME, 0, new byte[0]);
  }

  private static String subject(long personId) {
    return Digest.sha256(("export " + personId).getBytes(StandardCharsets.UTF_8));
  }
}
