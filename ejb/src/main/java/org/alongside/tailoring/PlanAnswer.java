package org.alongside.tailoring;

/** What became of it when somebody asked something of another person's plan. */
public enum PlanAnswer {
  /** The plan is another now. */
  DONE,
  /** It was so already. */
  ALREADY,
  /** The module is not in their plan. */
  NOT_IN_PLAN,
  /** What they brought along is recognised for it. */
  RECOGNISED,
  /** A coordinator has decided about it for a while. */
  DECIDED,
  /** A gate holds its day. */
  FIXED,
  /** Their day is later than that already. */
  LATER
}
