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
    LocalDate termEndsOn) {}
