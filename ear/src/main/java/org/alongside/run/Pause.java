package org.alongside.run;

/** A short wait between two looks. */
final class Pause {

  private Pause() {}

  static void ofMillis(long millis) {
    try {
      Thread.sleep(millis);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new LaunchException("Interrupted while waiting.", e);
    }
  }
}
