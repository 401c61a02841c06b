package org.alongside.mentoring;

import java.time.LocalDate;
import java.util.Set;
import org.alongside.people.TeamSetting;

/**
 * What a mentor says about themselves.
 *
 * @param open whether they may be proposed
 * @param capacity how many mentees they can take, 1-8
 * @param languages en, fr; at least one
 * @param settings where they know their way about, beside where their teams work
 * @param strengths ids of the competencies that they like to help with
 * @param grounds what they would like to share; empty: they keep it to themselves
 * @param peerBackground whether they have worked as a peer and say so
 * @param about a few words to whoever chooses, or null
 * @param awayFrom first day of an absence, or null
 * @param awayUntil first day back, or null: not known
 * @param version as looked at; 0: there is none yet
 */
public record MentorProfileDetails(
    boolean open,
    int capacity,
    Set<String> languages,
    Set<TeamSetting> settings,
    Set<String> strengths,
    Set<MeetingTime> times,
    Set<SharedGround> grounds,
    boolean peerBackground,
    String about,
    LocalDate awayFrom,
    LocalDate awayUntil,
    int version) {
  /** What stands on the form of somebody who has said nothing yet. */
  static MentorProfileDetails none(String language) {
    return new MentorProfileDetails(
        true,
        5,
        Set.of(language),
        Set.of(),
        Set.of(),
        Set.of(),
        Set.of(),
        false,
        null,
        null,
        null,
        0);
  }
}
