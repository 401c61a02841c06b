package org.alongside.learning;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.alongside.catalogue.ModuleOutline;
import org.alongside.catalogue.UnitOutline;

/**
 * A module with one person's progress: the one status function. Every view and every number of
 * progress comes from here, so that learner, mentor and leader see the same.
 *
 * @param done required units that are completed
 * @param required units that must be completed, in the version that the person follows
 * @param percent 0-100, of {@code done} in {@code required}; 100 exactly when the module is
 *     completed
 * @param completedAt the completion's date, or null
 * @param resumeUnit code of the unit where the person goes on: the one they were in last unless
 *     that is done, else the first that is not done, else the first
 * @param resumeAnchor heading where they were in that unit, or null
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
    String resumeAnchor) {

  /**
   * What is known of a person and a module.
   *
   * @param startedAt null when not enrolled
   * @param completedUnits date by unit id
   */
  record Facts(
      Instant startedAt,
      Instant lastSeenAt,
      Long lastUnitId,
      String lastAnchor,
      Map<Long, Instant> completedUnits,
      Instant completedAt) {
    static Facts none() {
      return new Facts(null, null, null, null, Map.of(), null);
    }
  }

  /** Required units that are not done yet, in order. */
  public List<UnitState> left() {
    return units.stream().filter(s -> !s.unit().optional() && !s.isDone()).toList();
  }

  /**
   * Minutes of self-study that are left: of the module's own, the share that the units which are
   * left take.
   */
  public int minutesLeft() {
    int all = minutes(units.stream().filter(s -> !s.unit().optional()).toList());
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
    List<UnitState> units = outline.units().stream().map(u -> state(u, facts, complete)).toList();
    int required = outline.required();
    int done = (int) units.stream().filter(s -> !s.unit().optional() && s.isDone()).count();
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
        same ? facts.lastAnchor() : null);
  }

  private static UnitState state(UnitOutline unit, Facts facts, boolean complete) {
    Instant at = facts.completedUnits().get(unit.id());
    if (at != null) {
      return new UnitState(unit, LearningStatus.COMPLETED, at);
    }
    boolean here = facts.lastUnitId() != null && facts.lastUnitId() == unit.id() && !complete;
    return new UnitState(
        unit, here ? LearningStatus.IN_PROGRESS : LearningStatus.NOT_STARTED, null);
  }

  private static UnitState resume(List<UnitState> units, Facts facts) {
    return units.stream()
        .filter(s -> facts.lastUnitId() != null && s.unit().id() == facts.lastUnitId())
        .filter(s -> !s.isDone())
        .findFirst()
        .or(() -> units.stream().filter(s -> !s.isDone() && !s.unit().optional()).findFirst())
        .or(() -> units.stream().findFirst())
        .orElseThrow();
  }
}
