package org.alongside.position;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.alongside.people.StaffGroup;

/**
 * What a position is to be.
 *
 * @param kind what it is for
 * @param title what it is called, 1 to 200 characters
 * @param staffGroup the group of whoever is in it; a peer's position has none
 * @param profession id in the role matrix, or null
 * @param fte share of full time, 0.05 to 1
 * @param plannedOn when it is to be filled
 * @param termEndsOn first day after a fixed term, or null: it has no end
 */
public record PositionPlan(
    PositionKind kind,
    String title,
    StaffGroup staffGroup,
    String profession,
    BigDecimal fte,
    LocalDate plannedOn,
    LocalDate termEndsOn) {
  private static final BigDecimal LEAST = new BigDecimal("0.05");
  private static final int LONGEST_TITLE = 200;

  /** The same in the one form in which it is kept; refuses what no position can be. */
  public PositionPlan kept() {
    String name = title == null ? "" : title.strip().replaceAll("\\s+", " ");
    if (name.isEmpty() || name.length() > LONGEST_TITLE) {
      throw Refusal.invalid("position.error.title", LONGEST_TITLE);
    }
    if (fte == null || fte.compareTo(LEAST) < 0 || fte.compareTo(BigDecimal.ONE) > 0) {
      throw Refusal.invalid("position.error.fte");
    }
    if (kind == null || plannedOn == null) {
      throw Refusal.invalid("position.error.plan");
    }
    if (termEndsOn != null && !termEndsOn.isAfter(plannedOn)) {
      throw Refusal.invalid("position.error.term");
    }
    return new PositionPlan(
        kind,
        name,
        kind == PositionKind.PEER ? null : staffGroup,
        profession,
        fte,
        plannedOn,
        termEndsOn);
  }
}
