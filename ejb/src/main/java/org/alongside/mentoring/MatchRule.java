package org.alongside.mentoring;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.alongside.people.TeamSetting;

/**
 * Which mentors fit a mentee, and why: hard conditions that nothing outweighs, and weights that add
 * up to 100. Source: domain page, section D (our own proposal). Pure.
 */
final class MatchRule {
  /** A mentor with that many mentees takes nobody more unless a coordinator gives a reason. */
  static final int MOST_MENTEES = 8;

  /** With that many they are warned. */
  static final int MANY_MENTEES = 6;

  /** So many are proposed. */
  static final int PROPOSED = 3;

  private static final int SETTING = 25;
  private static final int PREFERENCE = 25;
  private static final int NEEDS = 15;
  private static final int TIME = 10;
  private static final int PLACE = 5;
  private static final int SHARED = 10;
  private static final int PEER = 10;

  /**
   * What counts of a mentee.
   *
   * @param settings where their teams work
   * @param needs ids of the competencies that they would like help with
   * @param grounds what they would like to share; empty: they did not opt in
   */
  record Mentee(
      long id,
      Set<String> languages,
      Set<TeamSetting> settings,
      MentorSource source,
      Set<String> needs,
      Set<MeetingTime> times,
      Set<SharedGround> grounds) {}

  /**
   * What counts of a mentor.
   *
   * @param mentees how many they have
   * @param capacity how many they can take, 1-8
   * @param settings where they work or know their way about
   * @param strengths ids of the competencies that they like to help with
   * @param peer whether they have a peer background and say so
   * @param inLine whether one manages or leads the other today
   * @param inConflict whether one of them has said that it must not be the other
   * @param ready whether they may mentor at all
   * @param sameTeam whether they share a team today
   * @param sameSite whether they share a site today
   * @param fellow whether they are in a community of practice together, where they meet
   */
  record Mentor(
      long id,
      int mentees,
      int capacity,
      Set<String> languages,
      Set<TeamSetting> settings,
      Set<String> strengths,
      Set<MeetingTime> times,
      Set<SharedGround> grounds,
      boolean peer,
      boolean inLine,
      boolean inConflict,
      boolean ready,
      boolean sameTeam,
      boolean sameSite,
      boolean fellow) {}

  /**
   * How well they fit.
   *
   * @param score 0-100
   * @param reasons in their order, each with its points
   */
  record Fit(Mentor mentor, int score, Map<MatchReason, Integer> reasons) {}

  private MatchRule() {}

  /** What speaks against that mentor, if anything does. */
  static Optional<MatchBar> bar(Mentee mentee, Mentor mentor) {
    if (mentee.id() == mentor.id()) {
      return Optional.of(MatchBar.SELF);
    }
    if (mentor.inLine()) {
      return Optional.of(MatchBar.LINE);
    }
    if (mentor.inConflict()) {
      return Optional.of(MatchBar.CONFLICT);
    }
    if (!mentor.ready()) {
      return Optional.of(MatchBar.NOT_READY);
    }
    if (Collections.disjoint(mentee.languages(), mentor.languages())) {
      return Optional.of(MatchBar.LANGUAGE);
    }
    return mentor.mentees() >= Math.min(mentor.capacity(), MOST_MENTEES)
        ? Optional.of(MatchBar.FULL)
        : Optional.empty();
  }

  /** The points of a mentor against whom nothing speaks. */
  static Fit fit(Mentee mentee, Mentor mentor) {
    Map<MatchReason, Integer> reasons = new EnumMap<>(MatchReason.class);
    put(reasons, MatchReason.SETTING, meets(mentee.settings(), mentor.settings()) ? SETTING : 0);
    put(reasons, MatchReason.PREFERENCE, preferred(mentee, mentor) ? PREFERENCE : 0);
    put(reasons, MatchReason.NEEDS, needs(mentee, mentor));
    put(reasons, MatchReason.TIME, meets(mentee.times(), mentor.times()) ? TIME : 0);
    place(reasons, mentor);
    put(reasons, MatchReason.SHARED_GROUND, meets(mentee.grounds(), mentor.grounds()) ? SHARED : 0);
    put(reasons, MatchReason.PEER_BACKGROUND, mentor.peer() ? PEER : 0);
    int score = reasons.values().stream().mapToInt(Integer::intValue).sum();
    return new Fit(mentor, score, reasons);
  }

  /** The best three, the best first; of equals whoever has fewer mentees. */
  static List<Fit> propose(Mentee mentee, Collection<Mentor> mentors) {
    List<Fit> fits = new ArrayList<>();
    for (Mentor mentor : mentors) {
      if (bar(mentee, mentor).isEmpty()) {
        fits.add(fit(mentee, mentor));
      }
    }
    fits.sort(
        Comparator.comparingInt(Fit::score)
            .reversed()
            .thenComparing(f -> f.mentor().mentees())
            .thenComparing(f -> f.mentor().id()));
    return List.copyOf(fits.subList(0, Math.min(PROPOSED, fits.size())));
  }

  /** Without a preference everybody fits it alike, and nobody is told that it was one. */
  private static boolean preferred(Mentee mentee, Mentor mentor) {
    return switch (mentee.source()) {
      case ANYWHERE -> false;
      case OWN_TEAM -> mentor.sameTeam();
      case OTHER_TEAM -> !mentor.sameTeam();
    };
  }

  /**
   * Where the two come across each other anyway: at a site, or in a community. The domain page
   * gives location one weight, so that the second adds a reason and no points.
   */
  private static void place(Map<MatchReason, Integer> reasons, Mentor mentor) {
    put(reasons, MatchReason.PLACE, mentor.sameSite() ? PLACE : 0);
    if (mentor.fellow()) {
      reasons.put(MatchReason.COMMUNITY, mentor.sameSite() ? 0 : PLACE);
    }
  }

  private static int needs(Mentee mentee, Mentor mentor) {
    long met = mentee.needs().stream().filter(mentor.strengths()::contains).count();
    return mentee.needs().isEmpty()
        ? 0
        : (int) Math.round((double) NEEDS * met / mentee.needs().size());
  }

  private static boolean meets(Set<?> one, Set<?> other) {
    return !Collections.disjoint(one, other);
  }

  private static void put(Map<MatchReason, Integer> reasons, MatchReason reason, int points) {
    if (points > 0) {
      reasons.put(reason, points);
    }
  }
}
