package org.alongside.mentoring;

/** Where a mentee would like their mentor to come from. */
public enum MentorSource {
  ANYWHERE,
  OWN_TEAM,
  OTHER_TEAM
}
