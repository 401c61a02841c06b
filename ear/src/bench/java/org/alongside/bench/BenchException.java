package org.alongside.bench;

/** Ends a run: what was measured is wrong, or nothing can be measured. One sentence says why. */
final class BenchException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  BenchException(String message) {
    super(message);
  }

  BenchException(String message, Throwable cause) {
    super(message, cause);
  }
}
