package org.alongside.tailoring;

import java.time.Instant;
import java.time.LocalDate;

/**
 * Somebody who has not begun.
 *
 * @param person public id
 * @param startOn their first day, or null where it is not known
 * @param remindedAt when they were reminded last, or null
 * @param remindedToday whether that was on the site's today, and so is not done again
 */
public record StartRow(
    String person, String name, LocalDate startOn, Instant remindedAt, boolean remindedToday) {}
