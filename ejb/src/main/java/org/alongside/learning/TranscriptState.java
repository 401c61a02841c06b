package org.alongside.learning;

/** What has become of a completion. It is on the transcript whatever that is. */
public enum TranscriptState {
  /** It counts. */
  VALID,
  /** A later one has taken its place. */
  SUPERSEDED,
  /** Its last day is over. */
  EXPIRED,
  /** It was set aside, with a reason. */
  RESET
}
