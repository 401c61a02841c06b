package org.alongside.learning;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.alongside.catalogue.ModuleOutline;
import org.alongside.catalogue.UnitOutline;

/**
 * A module with one person's progress: the one status function. Every view and every number of
 * progress comes from here, so that learner, mentor and leader see the same.
 *
 * @param status expired counts as not done
 * @param done required units that are completed
 * @param required units that must be completed, in the version that the person follows
 * @param percent 0-100, of {@code done} in {@code required}; 100 exactly when the module is
 *     completed, also while it is refreshed
 * @param completedAt the completion's date, or null
 * @param resumeUnit code of the unit where the person goes on: the one they were in last unless
 *     that is done, else the first that is not done, else the first
 * @param resumeAnchor heading where they were in that unit, or null
 * @param validity how long what was completed counts; null where nothing was
 */
public record ModuleProgress(
    ModuleOutline outline,
    LearningStatus status,
    List<UnitState> units,
    int done,
    int required,
    int percent,
    Instant startedAt,
    Instant lastSeenAt,
    Instant completedAt,
    String resumeUnit,
    String resumeAnchor,
    Validity validity) {

  /**
   * What is known of a person and a module.
   *
   * @param startedAt null when not enrolled
   * @param completedUnits date by unit id
   * @param completedAt of the completion that counts, or null
   * @param fast what stands for the module beside its units, or null
   * @param validity null where nothing was completed
   */
  record Facts(
      Instant startedAt,
      Instant lastSeenAt,
      Long lastUnitId,
      String lastAnchor,
      Map<Long, Instant> completedUnits,
      Instant completedAt,
      CompletionRule.Fast fast,
      Validity validity) {
    boolean refreshing() {
      return validity != null && validity.refreshing();
    }

    static Facts none() {
      return anew(null);
    }

    /** Nothing is begun, whatever was before. */
    static Facts anew(Validity before) {
      return new Facts(null, null, null, null, Map.of(), null, null, before);
    }
  }

  /** Whether it is taken once more while what was completed before still counts. */
  public boolean refreshing() {
    return validity != null && validity.refreshing();
  }

  /** Whether nothing is left to do. */
  public boolean over() {
    return completedAt != null && !refreshing();
  }

  /** Required units that are not done yet, in order. */
  public List<UnitState> left() {
    return units.stream().filter(s -> s.needed() && !s.isDone()).toList();
  }

  /**
   * Minutes of self-study that are left: of the module's own, the share that the units which are
   * left take.
   */
  public int minutesLeft() {
    int all = minutes(units.stream().filter(UnitState::needed).toList());
    return all == 0 ? 0 : (outline.minutes() * minutes(left()) + all - 1) / all;
  }

  private static int minutes(List<UnitState> some) {
    return some.stream()
        .filter(s -> s.unit().kind().isSelfStudy())
        .mapToInt(s -> s.unit().minutes())
        .sum();
  }

  /** The unit where the person goes on. */
  public UnitState resume() {
    return units.stream().filter(s -> s.unit().code().equals(resumeUnit)).findFirst().orElseThrow();
  }

  static ModuleProgress of(ModuleOutline outline, Facts facts) {
    boolean complete = facts.completedAt() != null;
    Set<Long> needed =
        CompletionRule.needed(outline, facts.fast()).stream()
            .map(UnitOutline::id)
            .collect(Collectors.toSet());
    List<UnitState> units =
        outline.units().stream()
            .map(u -> state(u, needed.contains(u.id()), facts, complete && !facts.refreshing()))
            .toList();
    int required = needed.size();
    int done = (int) units.stream().filter(s -> s.needed() && s.isDone()).count();
    LearningStatus status =
        complete
            ? LearningStatus.COMPLETED
            : facts.startedAt() == null ? LearningStatus.NOT_STARTED : LearningStatus.IN_PROGRESS;
    int percent = complete ? 100 : required == 0 ? 0 : Math.min(99, 100 * done / required);
    UnitState resume = resume(units, facts);
    boolean same = facts.lastUnitId() != null && resume.unit().id() == facts.lastUnitId();
    return new ModuleProgress(
        outline,
        status,
        units,
        done,
        required,
        percent,
        facts.startedAt(),
        facts.lastSeenAt(),
        facts.completedAt(),
        resume.unit().code(),
        same ? facts.lastAnchor() : null,
        facts.validity());
  }

  private static UnitState state(UnitOutline unit, boolean needed, Facts facts, boolean complete) {
    Instant at = facts.completedUnits().get(unit.id());
    if (at != null) {
      return new UnitState(unit, LearningStatus.COMPLETED, at, needed);
    }
    boolean here = facts.lastUnitId() != null && facts.lastUnitId() == unit.id() && !complete;
    return new UnitState(
        unit, here ? LearningStatus.IN_PROGRESS : LearningStatus.NOT_STARTED, null, needed);
  }

  private static UnitState resume(List<UnitState> units, Facts facts) {
    return units.stream()
        .filter(s -> facts.lastUnitId() != null && s.unit().id() == facts.lastUnitId())
        .filter(s -> !s.isDone() && (facts.fast() == null || s.needed()))
        .findFirst()
        .or(() -> units.stream().filter(s -> !s.isDone() && s.needed()).findFirst())
        .or(() -> units.stream().findFirst())
        .orElseThrow();
  }
}
