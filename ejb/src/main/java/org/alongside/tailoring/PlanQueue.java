package org.alongside.tailoring;

/** What is to be decided about plans. */
public enum PlanQueue {
  /** Trainings and certificates that were brought along, to be verified or declined. */
  VERIFY,
  /** What somebody asks to be looked at again. */
  REVIEW,
  /** More time; a leader's to decide, too. */
  EXTENSION
}
