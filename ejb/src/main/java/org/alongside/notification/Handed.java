package org.alongside.notification;

/**
 * How a hand-over to the mail server ended.
 *
 * @param result how
 * @param said what the server said, in one line; empty when it was taken
 */
record Handed(Result result, String said) {
  /** What is known about the mail now. */
  enum Result {
    /** The server has it. */
    TAKEN,
    /** The server will never take it for that address. */
    REFUSED,
    /** The server may take it later. */
    PUT_OFF,
    /** The server does not answer or does not let us in; it certainly has not taken it. */
    AWAY,
    /** All was said, and no answer came: nobody knows. */
    UNKNOWN
  }
}
