package org.alongside.mentoring;

/** What is handed over to whoever stands in for a mentor; the mentee sees the list first. */
public enum HandoverItem {
  /** Dates of the meetings so far, and how often they meet. */
  MEETINGS,
  /** The actions that are open. */
  ACTIONS,
  /** What the mentee is able to do, with ratings and evidence. */
  COMPETENCIES,
  /** How far they are with their modules. */
  LEARNING
}
