package org.alongside.tailoring;

/** Why a plan was made or made anew. */
public enum PlanCause {
  /** The first time. */
  MADE,
  /** The person told more, or something else, in their form. */
  INTAKE,
  /** A coordinator verified or declined something. */
  VERIFIED,
  /** The person's team, role, post or group is another now. */
  FACTS,
  /** The rules are others now. */
  RULES,
  /** A coordinator decided otherwise for a while, or that has ended. */
  OVERRIDE,
  /** A challenge was not passed yet. */
  CHALLENGE,
  /** More time was given. */
  EXTENSION,
  /** The person came back from a pause. */
  PAUSE
}
