package org.alongside.mentoring;

import java.time.LocalDate;

/**
 * A peer worker and their mentor, for a coordinator.
 *
 * @param person public id
 * @param name their name
 * @param since since when they are in a peer's role
 * @param mentor their mentor's name, or null
 * @param mentorship public id, or null
 * @param state where the mentorship stands, or null
 * @param link through what they are attached, or null
 * @param daysUnattached on how many days of the role they had no mentor
 * @param search where the last search stands, or null: there was none
 */
public record AttachmentRow(
    String person,
    String name,
    LocalDate since,
    String mentor,
    String mentorship,
    MentorshipState state,
    LinkKind link,
    long daysUnattached,
    RoundState search) {
  /** Whether they have a mentor today, and both have accepted the agreement. */
  public boolean attached() {
    return state == MentorshipState.TRIAL || state == MentorshipState.ONGOING;
  }
}
