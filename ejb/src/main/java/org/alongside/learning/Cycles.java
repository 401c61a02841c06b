package org.alongside.learning;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;
import java.util.Set;

/**
 * What counts of all the times that somebody took a module: pure. A completion is never altered: a
 * later one supersedes it, its last day ends it, a reset sets it aside.
 */
final class Cycles {
  private Cycles() {}

  /**
   * A completion.
   *
   * @param lastDay on which it counts; null: for ever
   */
  record Done(int cycle, Instant at, LocalDate lastDay) {}

  /**
   * Where somebody stands.
   *
   * @param goesOn whether the newest time that was begun is the one they are in; else they begin
   *     anew
   * @param counting the completion that counts today, or null
   * @param validity null where nothing was completed that was not set aside
   */
  record Standing(boolean goesOn, Done counting, Validity validity) {
    /** Nothing was begun. */
    static final Standing NONE = new Standing(false, null, null);
  }

  /**
   * Where somebody stands with a module.
   *
   * @param newest the newest time that was begun, from 1; 0: none
   * @param reset times that were set aside
   */
  static Standing of(int newest, Set<Integer> reset, Collection<Done> done, LocalDate today) {
    if (newest == 0) {
      return Standing.NONE;
    }
    Optional<Done> latest =
        done.stream()
            .filter(d -> !reset.contains(d.cycle()))
            .max(Comparator.comparingInt(Done::cycle));
    Done counting = latest.filter(d -> !ValidityRule.isOver(d.lastDay(), today)).orElse(null);
    boolean over = done.stream().anyMatch(d -> d.cycle() == newest);
    boolean goesOn =
        !reset.contains(newest) && (!over || counting != null && counting.cycle() == newest);
    boolean refreshing = goesOn && !over && counting != null;
    return new Standing(
        goesOn, counting, latest.map(d -> validity(d, refreshing, today)).orElse(null));
  }

  private static Validity validity(Done latest, boolean refreshing, LocalDate today) {
    LocalDate last = latest.lastDay();
    boolean expired = ValidityRule.isOver(last, today);
    LocalDate opens = last == null ? null : ValidityRule.opens(last);
    boolean open = opens != null && !expired && !refreshing && !today.isBefore(opens);
    return new Validity(last, opens, expired, open, refreshing);
  }
}
