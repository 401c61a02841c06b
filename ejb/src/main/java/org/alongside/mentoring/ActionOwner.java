package org.alongside.mentoring;

/** Whose an action is. */
public enum ActionOwner {
  MENTEE,
  MENTOR,
  /** The mentee’s line manager, who sees this action and nothing else of the meeting. */
  MANAGER
}
