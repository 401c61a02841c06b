package org.alongside.chaos;

/** The site did not keep what it promised, or the chaos could not be made. */
final class ChaosException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  ChaosException(String message) {
    super(message);
  }

  ChaosException(String message, Throwable cause) {
    super(message, cause);
  }
}
