package org.alongside.run;

/** Why a start did not succeed, as one sentence for the person at the keyboard. */
public final class LaunchException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /** One line: what is wrong and what to do about it. */
  public LaunchException(String line) {
    super(line);
  }

  /** One line: what is wrong and what to do about it; the cause is kept for those who debug. */
  public LaunchException(String line, Throwable cause) {
    super(line, cause);
  }

  /** A sentence about any other failure, with the one kind that everybody meets put plainly. */
  static LaunchException of(Throwable failure) {
    if (failure instanceof LaunchException known) {
      return known;
    }
    String text = String.valueOf(failure.getMessage());
    if (text.contains("No space left on device") || text.contains("not enough space")) {
      return new LaunchException(
          "The disk is full: free some space and start again. (" + firstLine(text) + ")", failure);
    }
    return new LaunchException(
        "Alongside could not start: "
            + failure.getClass().getSimpleName()
            + ", "
            + firstLine(text)
            + ".",
        failure);
  }

  private static String firstLine(String text) {
    return text.lines().findFirst().orElse("").strip();
  }
}
