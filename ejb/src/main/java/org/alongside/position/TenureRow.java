package org.alongside.position;

import java.time.LocalDate;

/**
 * Somebody in a position.
 *
 * @param id which
 * @param person public id of whoever is in it
 * @param shownName what they are called
 * @param from first day
 * @param endsOn first day without it, or null: open
 * @param reason why it ended, or null
 * @param inForce whether it holds today
 */
public record TenureRow(
    long id,
    String person,
    String shownName,
    LocalDate from,
    LocalDate endsOn,
    TenureEnd reason,
    boolean inForce) {}
