package org.alongside.people;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * A post that somebody holds or held.
 *
 * @param publicId what stands in addresses
 * @param team its team's name
 * @param kind what it is for
 * @param fte share of full time
 * @param plannedOn when it was to be filled
 * @param filledOn since when they hold it
 * @param endedOn when it ended, or null
 * @param endReason why it ended, or null
 */
public record PostRow(
    String publicId,
    String team,
    PostKind kind,
    BigDecimal fte,
    LocalDate plannedOn,
    LocalDate filledOn,
    LocalDate endedOn,
    PostEnd endReason) {}
