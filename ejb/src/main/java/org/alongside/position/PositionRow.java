package org.alongside.position;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * A position in a list.
 *
 * @param publicId what stands in addresses
 * @param title what it is called
 * @param kind what it is for
 * @param team its team's name
 * @param teamId its team's public id
 * @param fte share of full time
 * @param plannedOn when it is or was to be filled
 * @param termEndsOn first day after a fixed term, or null
 * @param closedOn first day without it, or null
 * @param holder who is in it today, or null
 * @param holderId their public id, or null
 * @param filledOn since when, or null
 * @param state where it stands today
 */
public record PositionRow(
    String publicId,
    String title,
    PositionKind kind,
    String team,
    String teamId,
    BigDecimal fte,
    LocalDate plannedOn,
    LocalDate termEndsOn,
    LocalDate closedOn,
    String holder,
    String holderId,
    LocalDate filledOn,
    PositionState state) {}
