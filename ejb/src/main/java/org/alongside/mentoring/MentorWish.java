package org.alongside.mentoring;

import java.util.Set;

/**
 * What somebody would like of a mentor.
 *
 * @param languages in which they would like to talk: en, fr; at least one
 * @param source from where, or null: anywhere
 * @param needs ids of the competencies that they would like help with, at most three
 * @param times when they can meet
 * @param grounds what they would like to share; empty: they keep it to themselves
 */
public record MentorWish(
    Set<String> languages,
    MentorSource source,
    Set<String> needs,
    Set<MeetingTime> times,
    Set<SharedGround> grounds) {
  /** What stands on the form of somebody who has said nothing yet. */
  static MentorWish none(String language) {
    return new MentorWish(Set.of(language), MentorSource.ANYWHERE, Set.of(), Set.of(), Set.of());
  }
}
