package org.alongside.imports;

import java.time.LocalDate;
import org.alongside.account.EmailAddress;
import org.alongside.position.TenureEnd;

/** Who is in a position by what a row says: somebody comes, somebody goes, or one for another. */
final class HolderPlanner {
  private static final Holding AS_IT_IS = new Holding(null, null, null);

  private final Facts facts;

  HolderPlanner(Facts facts) {
    this.facts = facts;
  }

  /**
   * What changes in a position.
   *
   * @param end whose time in it ends, or null
   * @param comes who is in it next, or null
   * @param from their first day, or null
   */
  record Holding(PositionStep.End end, Known.Person comes, LocalDate from) {}

  Holding plan(RowPlan row, CellReader cells, Known.Position known) {
    Known.Person person = person(row, cells);
    LocalDate from = cells.day(ImportField.HELD_FROM);
    LocalDate empty = cells.day(ImportField.EMPTY_FROM);
    TenureEnd why = cells.choice(ImportField.END_REASON, TenureEnd.class, "imports.tenureEnd.");
    Known.Holder now = known == null ? null : known.holder();
    if (row.outcome() == RowOutcome.FAULTY) {
      return AS_IT_IS;
    }
    if (empty != null) {
      return new Holding(empties(row, person, now, empty, why), null, null);
    }
    if (person == null || now != null && now.person() == person.id()) {
      return AS_IT_IS;
    }
    LocalDate first = from == null ? facts.today() : from;
    PositionStep.End end = replaces(row, person, now, first, why);
    row.effect("imports.effect.fills", person.fullName());
    return new Holding(end, person, first);
  }

  private static PositionStep.End empties(
      RowPlan row, Known.Person person, Known.Holder now, LocalDate day, TenureEnd why) {
    if (isOver(now, day)) {
      return null;
    }
    if (person != null && now.person() != person.id()) {
      row.fault(ImportField.HOLDER, "imports.fault.otherHolder", person.fullName());
    } else if (why == null) {
      row.fault(
          ImportField.END_REASON,
          "imports.fault.endReason",
          Said.word("imports.list." + ImportField.END_REASON));
    } else if (day.isBefore(now.from())) {
      row.fault(ImportField.EMPTY_FROM, "imports.fault.heldSince", now.from());
    } else {
      row.effect("imports.effect.empties", day);
      return new PositionStep.End(now.tenure(), day, why);
    }
    return null;
  }

  private static PositionStep.End replaces(
      RowPlan row, Known.Person person, Known.Holder now, LocalDate day, TenureEnd why) {
    if (isOver(now, day)) {
      return null;
    }
    if (why == null) {
      row.fault(
          ImportField.HOLDER,
          "imports.fault.held",
          person.fullName(),
          Said.word("imports.field." + ImportField.END_REASON));
    } else if (!day.isAfter(now.from())) {
      row.fault(ImportField.HELD_FROM, "imports.fault.heldSince", now.from());
    } else {
      row.effect("imports.effect.empties", day);
      return new PositionStep.End(now.tenure(), day, why);
    }
    return null;
  }

  /** Whether nobody is in it by then, as things stand. */
  private static boolean isOver(Known.Holder now, LocalDate day) {
    return now == null || now.until() != null && !now.until().isAfter(day);
  }

  private Known.Person person(RowPlan row, CellReader cells) {
    String word = cells.text(ImportField.HOLDER);
    if (word == null) {
      return null;
    }
    Known.Person person = facts.byNumber(word);
    if (person == null) {
      person = facts.byEmail(EmailAddress.forLookup(word));
    }
    boolean ends = row.source().has(ImportField.EMPTY_FROM);
    if (person == null || !ends && !facts.reaches(person)) {
      row.fault(ImportField.HOLDER, "imports.fault.holder", word);
    } else if (person.leftOn() != null && !ends) {
      row.fault(ImportField.HOLDER, "imports.fault.hasLeft", person.fullName());
    }
    return person;
  }
}
