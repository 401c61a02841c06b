package org.alongside.mentoring;

import java.time.LocalDate;
import java.util.Set;

/**
 * Somebody who stands in for a mentor.
 *
 * @param publicId of the standing-in
 * @param name of the other mentor
 * @param endsOn first day without them
 * @param items what is handed over
 * @param agreed whether the mentee has agreed to the list
 * @param over whether it has ended
 */
public record CoverRow(
    String publicId,
    String name,
    LocalDate from,
    LocalDate endsOn,
    Set<HandoverItem> items,
    boolean agreed,
    boolean over) {}
