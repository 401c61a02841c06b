package org.alongside.learning;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** One person and one module over the years, as the boundaries of learning write it. */
public final class LifeOfAModule {
  private final Set<Integer> reset = new HashSet<>();
  private final List<Cycles.Done> done = new ArrayList<>();
  private int newest;

  private Cycles.Standing standing(LocalDate today) {
    return Cycles.of(newest, reset, done, today);
  }

  /** They complete it, in the time that they are in. */
  public void complete(LocalDate today, int months) {
    newest = standing(today).goesOn() ? newest : newest + 1;
    if (done.stream().noneMatch(d -> d.cycle() == newest)) {
      LocalDate before =
          done.stream()
              .filter(d -> !reset.contains(d.cycle()))
              .reduce((a, b) -> b)
              .map(Cycles.Done::lastDay)
              .orElse(null);
      done.add(
          new Cycles.Done(
              newest,
              today.atStartOfDay(ZoneOffset.UTC).toInstant(),
              ValidityRule.lastDay(today, before, months)));
    }
  }

  /** They begin it once more, where its time has come. */
  public void retake(LocalDate today) {
    Validity validity = standing(today).validity();
    newest = validity != null && validity.open() ? newest + 1 : newest;
  }

  /** What they did in the newest time is set aside. */
  public void reset() {
    if (newest > 0) {
      reset.add(newest);
    }
  }

  /** Whether it counts as completed on a day. */
  public boolean counts(LocalDate today) {
    return standing(today).counting() != null;
  }

  /** Everything that was ever earned, written out. */
  public List<String> earned() {
    return done.stream().map(Cycles.Done::toString).toList();
  }
}
