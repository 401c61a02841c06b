package org.alongside.community;

/** Whose a community is; a rule decides by it who may enter. */
public enum CommunityKind {
  /** Peer workers among themselves: whoever manages or leads anybody stays outside. */
  PEERS,
  /** Practice mentors among themselves. */
  MENTORS,
  /** Everybody who works here. */
  MIXED
}
