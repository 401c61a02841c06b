package org.alongside.account;

import com.password4j.Argon2Function;
import com.password4j.Password;
import com.password4j.types.Argon2;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.alongside.platform.Settings;
import org.alongside.platform.SiteSettings;

/** Argon2id, at the cost that the settings name. */
@ApplicationScoped
class Passwords {
  private static final int LANES = 1;
  private static final int LENGTH = 32;
  private static final int SALT = 16;

  private record Dummy(Argon2Function function, String hash) {}

  /** What is no secret, and its hash. */
  private record Known(Argon2Function function, String password, String hash) {}

  @Inject private Settings settings;
  private volatile Dummy dummy;
  private volatile Known shared;

  String hash(String password) {
    return hash(password, function());
  }

  /** The hash of a password that is no secret, since many share it: made once for all of them. */
  String shared(String password) {
    Argon2Function wanted = function();
    Known made = shared;
    if (made == null || !made.function().equals(wanted) || !made.password().equals(password)) {
      made = new Known(wanted, password, hash(password, wanted));
      shared = made;
    }
    return made.hash();
  }

  static String hash(String password, Argon2Function function) {
    return Password.hash(password).addRandomSalt(SALT).with(function).getResult();
  }

  /** Whether it is the password; with no hash to compare, takes the same time and says no. */
  boolean matches(String password, String hash) {
    String against = hash == null ? dummyHash() : hash;
    boolean same =
        Password.check(password, against).with(Argon2Function.getInstanceFromHash(against));
    return same && hash != null;
  }

  /** Whether {@code hash} was made at another cost than today's. */
  boolean isOutdated(String hash) {
    return !Argon2Function.getInstanceFromHash(hash).equals(function());
  }

  /** Makes what the first unknown person would otherwise have to wait for. */
  void warmUp() {
    dummyHash();
  }

  private String dummyHash() {
    Argon2Function wanted = function();
    Dummy made = dummy;
    if (made == null || !made.function().equals(wanted)) {
      made = new Dummy(wanted, hash("nobody has this password", wanted));
      dummy = made;
    }
    return made.hash();
  }

  private Argon2Function function() {
    return Argon2Function.getInstance(
        settings.get(SiteSettings.PASSWORD_MEMORY_KIB),
        settings.get(SiteSettings.PASSWORD_PASSES),
        LANES,
        LENGTH,
        Argon2.ID);
  }
}
