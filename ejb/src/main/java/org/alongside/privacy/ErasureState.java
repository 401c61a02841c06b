package org.alongside.privacy;

/** How far an erasure that was asked for has come. */
public enum ErasureState {
  /** Asked for; can be taken back until its day. */
  ASKED,
  TAKEN_BACK,
  DONE
}
