package org.alongside.credential;

/** Where a credential stands today. */
public enum CredentialState {
  VALID,
  /** A later cycle took its place. */
  SUPERSEDED,
  /** Its last day has passed. */
  EXPIRED,
  /** Taken back, with a reason. */
  WITHDRAWN
}
