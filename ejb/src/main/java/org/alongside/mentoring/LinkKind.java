package org.alongside.mentoring;

/** Through what a peer is attached to their mentor. */
public enum LinkKind {
  /** Both work in the same team. */
  LOCAL_TEAM,
  /** They know each other through a community of practice. */
  COMMUNITY
}
