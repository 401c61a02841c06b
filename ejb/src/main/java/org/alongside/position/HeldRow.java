package org.alongside.position;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * A position that somebody is, was or will be in.
 *
 * @param publicId what stands in addresses
 * @param title what it is called
 * @param team its team's name
 * @param fte share of full time
 * @param from first day
 * @param endsOn first day without it, or null: open
 * @param reason why it ended, or null
 * @param inForce whether it holds today
 */
public record HeldRow(
    String publicId,
    String title,
    String team,
    BigDecimal fte,
    LocalDate from,
    LocalDate endsOn,
    TenureEnd reason,
    boolean inForce) {}
