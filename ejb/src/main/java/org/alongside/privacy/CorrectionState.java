package org.alongside.privacy;

/** What became of a correction that somebody asked for. */
public enum CorrectionState {
  OPEN,
  /** It was put right. */
  MADE,
  /** It stays as it is; the words say why. */
  DECLINED
}
