package org.alongside.people;

/** How a person stands to a team, for as long as it lasts. */
public enum TeamRelation {
  MEMBER_OF,
  LEADS
}
