package org.alongside.imports;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.alongside.platform.BusinessException;

/** What a row comes to: what is wrong with it, or what it will do. */
final class RowPlan {
  private final SourceRow source;
  private final List<Said> faults = new ArrayList<>();
  private final List<Said> effects = new ArrayList<>();
  private final List<Said> remarks = new ArrayList<>();
  private boolean adds;
  private PersonStep person;
  private TeamStep team;
  private PositionStep position;

  RowPlan(SourceRow source) {
    this.source = source;
  }

  void fault(ImportField field, String key, Object... values) {
    faults.add(Said.of(field, key, values));
  }

  void effect(String key, Object... values) {
    effects.add(Said.of(null, key, values));
  }

  /** What whoever brings the file should know although the row does nothing. */
  void remark(String key, Object... values) {
    remarks.add(Said.of(null, key, values));
  }

  void adds(String key, Object... values) {
    adds = true;
    effects.add(0, Said.of(null, key, values));
  }

  /** What a rule says to a cell: its value, or null and a fault at that column. */
  <T> T checked(ImportField field, Supplier<T> rule) {
    try {
      return rule.get();
    } catch (BusinessException e) {
      faults.add(Said.of(field, e));
      return null;
    }
  }

  void does(PersonStep step) {
    this.person = step;
  }

  void does(TeamStep step) {
    this.team = step;
  }

  void does(PositionStep step) {
    this.position = step;
  }

  RowOutcome outcome() {
    if (!faults.isEmpty()) {
      return RowOutcome.FAULTY;
    }
    if (adds) {
      return RowOutcome.ADDS;
    }
    return effects.isEmpty() ? RowOutcome.SAME : RowOutcome.CHANGES;
  }

  /** Its faults; without one, its effects and what else is to be known. */
  List<Said> said() {
    return faults.isEmpty()
        ? Stream.concat(effects.stream(), remarks.stream()).toList()
        : List.copyOf(faults);
  }

  SourceRow source() {
    return source;
  }

  PersonStep person() {
    return person;
  }

  TeamStep team() {
    return team;
  }

  PositionStep position() {
    return position;
  }
}
