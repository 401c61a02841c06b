package org.alongside.mentoring;

/** Why a mentor is proposed, with the weights of the design (domain page, section D). */
public enum MatchReason {
  SETTING,
  PREFERENCE,
  NEEDS,
  TIME,
  PLACE,
  /** They are in a community of practice together. */
  COMMUNITY,
  SHARED_GROUND,
  PEER_BACKGROUND
}
