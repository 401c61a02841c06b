package org.alongside.imports;

/** Where an import stands. */
public enum ImportState {
  /** The file is there; which column is what is still to be said. */
  UPLOADED,
  /** Each row is being looked at; nothing is changed. */
  CHECKING,
  /** What it would do, and what is wrong, stands there to be read. */
  CHECKED,
  /** It is being written, in one transaction. */
  APPLYING,
  /** All of it was written. */
  APPLIED,
  /** It is being taken back, in one transaction. */
  UNDOING,
  /** All of it was taken back. */
  UNDONE,
  /** Nothing of it was written; somebody put it aside. */
  DROPPED;

  /** Whether a job is at work on it. */
  public boolean isRunning() {
    return this == CHECKING || this == APPLYING || this == UNDOING;
  }
}
