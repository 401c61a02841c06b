package org.alongside.people;

import java.time.Instant;

/**
 * Something that was changed.
 *
 * @param field what, as in {@code name}
 * @param was what it was before, or null: nothing
 * @param became what it is since, or null: nothing
 * @param at when
 * @param by who changed it, or null: the program itself
 */
public record HistoryRow(String field, String was, String became, Instant at, String by) {}
