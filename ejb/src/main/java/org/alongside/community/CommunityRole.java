package org.alongside.community;

/**
 * What somebody looks after in a community, beside being in it. Who facilitates changes from
 * meeting to meeting and stands there; the sponsor is outside.
 */
public enum CommunityRole {
  /** Calls the meetings, lets people in, and sees to it that talk stays kind. */
  CONVENOR,
  /** Looks after what was learned: resources, decisions, and how people talk. */
  KNOWLEDGE_KEEPER,
  /** Shows newcomers around. */
  BUDDY
}
