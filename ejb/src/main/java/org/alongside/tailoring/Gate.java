package org.alongside.tailoring;

/** What must not happen before something is learnt. No pause, extension or part-time moves one. */
public enum Gate {
  /** Of a person, not of a module: seeing people alone needs held levels of competency. */
  SOLO_CONTACT,
  BEFORE_FIRST_SHIFT,
  /** The end of the second week after the start: the one gate with a day of its own. */
  BY_WEEK_2,
  BEFORE_SOLO,
  BEFORE_FIRST_CONTACT,
  BEFORE_FIRST_GROUP
}
