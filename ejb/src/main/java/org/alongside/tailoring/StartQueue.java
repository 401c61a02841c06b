package org.alongside.tailoring;

/** What people have not begun. */
public enum StartQueue {
  /** Peers who have not handed in the form from which their plan is made. */
  FORM,
  /** People who have started work and nothing of their plan; whoever pauses is not among them. */
  MODULE
}
