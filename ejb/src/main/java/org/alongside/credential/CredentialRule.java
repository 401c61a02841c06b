package org.alongside.credential;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * How long a credential is valid, where it stands, and when a programme is earned. Pure. Source:
 * the domain page, 'Expiry' and 'A programme is complete when'.
 */
final class CredentialRule {
  /** A refresh within so many days before the last one counts from that. */
  static final int REFRESH_DAYS = 60;

  private CredentialRule() {}

  /**
   * The last day on which it is valid, in the site's zone; null: there is none.
   *
   * @param months calendar months of validity, or null
   * @param before the last day of the cycle before, or null
   */
  static LocalDate lastDay(LocalDate earnedOn, Integer months, LocalDate before) {
    if (months == null) {
      return null;
    }
    boolean refreshed =
        before != null
            && !earnedOn.isAfter(before)
            && !earnedOn.isBefore(before.minusDays(REFRESH_DAYS));
    return (refreshed ? before : earnedOn).plusMonths(months);
  }

  /** What is withdrawn is withdrawn whatever else happened to it; and so on down. */
  static CredentialState state(
      boolean withdrawn, boolean superseded, LocalDate lastDay, LocalDate today) {
    if (withdrawn) {
      return CredentialState.WITHDRAWN;
    }
    if (superseded) {
      return CredentialState.SUPERSEDED;
    }
    return lastDay != null && today.isAfter(lastDay)
        ? CredentialState.EXPIRED
        : CredentialState.VALID;
  }

  /**
   * A completion, as far as a programme needs to know it.
   *
   * @param on the day of it, in the site's zone
   * @param lastDay on which it counts; null: for ever
   */
  record Done(
      String module, int cycle, long versionId, Instant at, LocalDate on, LocalDate lastDay) {
    boolean counts(LocalDate day) {
      return lastDay == null || !day.isAfter(lastDay);
    }
  }

  /** A cycle of a programme, the moment its last module was completed, and what was completed. */
  record Earned(int cycle, Instant at, List<Done> modules) {
    /** Whether all of it still counts on a day. */
    boolean counts(LocalDate day) {
      return modules.stream().allMatch(d -> d.counts(day));
    }
  }

  /**
   * The cycles of a programme that are earned: the first at the moment when every module that is
   * needed is completed and none has expired, the next when each is completed again.
   *
   * @param needs codes of the modules; none: nothing is earned
   * @param done what was not set aside
   */
  static List<Earned> earned(Collection<String> needs, Collection<Done> done) {
    List<Earned> earned = new ArrayList<>();
    Optional<Earned> next = cycle(1, needs, done);
    while (next.isPresent()) {
      earned.add(next.get());
      next = cycle(earned.size() + 1, needs, done);
    }
    return List.copyOf(earned);
  }

  private static Optional<Earned> cycle(
      int cycle, Collection<String> needs, Collection<Done> done) {
    List<Done> inOrder =
        done.stream()
            .filter(d -> needs.contains(d.module()) && d.cycle() >= cycle)
            .sorted(Comparator.comparing(Done::at))
            .toList();
    return inOrder.stream()
        .map(last -> new Earned(cycle, last.at(), whole(needs, inOrder, last)))
        .filter(e -> e.modules().size() == needs.size())
        .findFirst();
  }

  /** Of each module that is needed the first that counts on the day of the last. */
  private static List<Done> whole(Collection<String> needs, List<Done> inOrder, Done last) {
    return needs.stream()
        .flatMap(
            module ->
                inOrder.stream()
                    .filter(d -> d.module().equals(module) && !d.at().isAfter(last.at()))
                    .filter(d -> d.counts(last.on()))
                    .limit(1))
        .toList();
  }
}
