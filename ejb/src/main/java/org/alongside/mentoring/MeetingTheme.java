package org.alongside.mentoring;

/** What a meeting was about, from a list. */
public enum MeetingTheme {
  WENT_WELL,
  SHARING,
  LISTENING,
  BOUNDARIES,
  ENDINGS,
  SAFETY,
  ROLE,
  TEAM,
  RECORDS,
  CULTURE,
  WORKLOAD,
  LEARNING
}
