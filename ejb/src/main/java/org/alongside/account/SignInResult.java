package org.alongside.account;

/**
 * How a try at signing in ended.
 *
 * @param outcome how
 * @param me who it is, when welcome
 * @param waitSeconds how long to wait, when too many tries failed
 */
public record SignInResult(Outcome outcome, Me me, long waitSeconds) {
  /** The three ends; which of unknown, wrong or disabled it was, is not told. */
  public enum Outcome {
    WELCOME,
    REFUSED,
    WAIT
  }

  static SignInResult welcome(Me me) {
    return new SignInResult(Outcome.WELCOME, me, 0);
  }

  static SignInResult refused() {
    return new SignInResult(Outcome.REFUSED, null, 0);
  }

  static SignInResult later(long seconds) {
    return new SignInResult(Outcome.WAIT, null, seconds);
  }
}
