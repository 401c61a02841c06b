package org.alongside.account;

/**
 * How a try at taking one's data with one's own notes ended; only when welcome is the link used up.
 *
 * @param outcome how
 * @param waitSeconds how long to wait, when too many tries failed
 * @param file the ZIP, when welcome
 */
public record ExportTaken(SignInResult.Outcome outcome, long waitSeconds, byte[] file) {

  /** Says how it ended, never what is in it. */
  @Override
  public String toString() {
    return "ExportTaken[" + outcome + "]";
  }
}
