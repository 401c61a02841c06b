package org.alongside.people;

import java.time.LocalDate;

/**
 * A line manager of somebody, or somebody whose line manager they are.
 *
 * @param person public id of the other one
 * @param shownName what the other one is called
 * @param from first day
 * @param endsOn first day without it, or null: open
 * @param inForce whether it holds today
 */
public record LineRow(
    String person, String shownName, LocalDate from, LocalDate endsOn, boolean inForce) {}
