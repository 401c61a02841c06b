package org.alongside.competency;

/** What shows that somebody is able to do something. */
public enum EvidenceKind {
  /** Somebody saw them do it, and writes that down. */
  OBSERVATION,
  SIMULATION,
  /** What the person shares of a reflection of theirs. */
  REFLECTION,
  COLLEAGUE_FEEDBACK,
  /** Words of somebody who uses the service, who agreed to it; never with a name. */
  SERVICE_USER_FEEDBACK,
  /** A note or another piece of work from which everything about people was taken out. */
  REDACTED_PRODUCT,
  DISCUSSION
}
