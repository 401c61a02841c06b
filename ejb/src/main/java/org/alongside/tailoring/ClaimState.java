package org.alongside.tailoring;

/** Where a claim is. Declined, it may be claimed anew with other evidence. */
public enum ClaimState {
  CLAIMED,
  VERIFIED,
  DECLINED
}
