package org.alongside.account;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.alongside.people.PersonDesk;
import org.alongside.platform.Audited;
import org.alongside.platform.Caller;
import org.alongside.platform.Roles;
import org.alongside.platform.SiteClock;

/**
 * The caller shows that they are the owner of their account, after its password was set with a link
 * that somebody else held. Until then what they wrote for themselves stays closed.
 */
@Stateless
public class OwnAccess {
  @Inject private AccountTrust trust;
  @Inject private SignInFailureSql failures;
  @Inject private Passwords passwords;
  @Inject private PersonDesk persons;
  @Inject private Event<Audited> audited;
  @Inject private Caller caller;
  @Inject private SiteClock clock;

  /** Whether the caller is asked to show it. */
  @RolesAllowed(Roles.PERSON)
  public boolean isAsked() {
    return trust.isInDoubt(caller.personId());
  }

  /**
   * Shows it by the password that the account had before. Guesses are slowed as at sign-in.
   *
   * @return WELCOME: it is shown, or nobody asks any more; REFUSED: another password; WAIT
   */
  @RolesAllowed(Roles.PERSON)
  public OwnProof prove(String formerPassword) {
    long me = caller.personId();
    Optional<AccountDoubt> doubt = trust.find(me).filter(AccountDoubt::isOpen);
    if (doubt.isEmpty()) {
      return new OwnProof(SignInResult.Outcome.WELCOME, 0);
    }
    Instant now = clock.now();
    String subject = Digest.sha256(("former " + me).getBytes(StandardCharsets.UTF_8));
    SignInFailure tries = failures.locked(subject, now);
    Duration wait = Slowing.ACCOUNT.left(tries.failures(), tries.lastAt(), now);
    if (!wait.isZero()) {
      return new OwnProof(SignInResult.Outcome.WAIT, wait.plusMillis(999).toSeconds());
    }
    String typed =
        formerPassword == null || formerPassword.length() > PasswordRule.LONGEST
            ? ""
            : formerPassword;
    if (!passwords.matches(typed, doubt.get().formerHash())) {
      tries.failed(Slowing.ACCOUNT, now);
      return new OwnProof(SignInResult.Outcome.REFUSED, 0);
    }
    failures.clear(subject);
    trust.over(doubt.get());
    audited.fire(new Audited("person.proven", "person", persons.who(me).ref().publicId(), me));
    return new OwnProof(SignInResult.Outcome.WELCOME, 0);
  }
}
