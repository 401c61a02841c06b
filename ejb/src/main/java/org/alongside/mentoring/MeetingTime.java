package org.alongside.mentoring;

/** When two people can meet. */
public enum MeetingTime {
  MORNING,
  AFTERNOON,
  EVENING,
  WEEKEND
}
