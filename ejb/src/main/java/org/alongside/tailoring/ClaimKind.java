package org.alongside.tailoring;

/** What somebody says they bring along. */
public enum ClaimKind {
  TRAINING,
  CERTIFICATE
}
