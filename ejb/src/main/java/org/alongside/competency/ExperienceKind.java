package org.alongside.competency;

/**
 * Where somebody did what they bring along. What they lived through themselves has no kind here.
 */
public enum ExperienceKind {
  PAID_PEER_WORK,
  VOLUNTEERING,
  /** A group of people who help each other. */
  MUTUAL_SUPPORT,
  OTHER_WORK
}
