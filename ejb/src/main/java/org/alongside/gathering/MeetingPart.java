package org.alongside.gathering;

/**
 * The parts of a practice meeting of 90 minutes, in order, with their minutes. Source: the rhythm
 * of communities of practice in the domain page, section D.
 */
public enum MeetingPart {
  CHECK_IN(10),
  CASE(40),
  SKILL(20),
  TEAM_ISSUES(15),
  CLOSE(5);

  private final int minutes;

  MeetingPart(int minutes) {
    this.minutes = minutes;
  }

  int minutes() {
    return minutes;
  }
}
