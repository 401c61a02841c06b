package org.alongside.stories;

/** Why an owner may name somebody: only those are named whom they work with. */
public enum ReaderTie {
  /** The owner's own practice mentor; whoever only stands in is not. */
  MENTOR,
  /** The owner is their practice mentor: to a co-reflection both bring something. */
  MENTEE,
  /** In a team with the owner; never who leads that team or manages the owner. */
  TEAM,
  /** In a community of practice with the owner; never who decides over anybody's work. */
  COMMUNITY
}
