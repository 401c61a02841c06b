package org.alongside.mentoring;

import java.time.LocalDate;
import java.util.Set;

/**
 * Another mentor is to stand in.
 *
 * @param mentor public id of the other mentor
 * @param from first day
 * @param endsOn first day without them
 * @param items what would be handed over
 */
public record ProposeCover(
    String mentor, LocalDate from, LocalDate endsOn, Set<HandoverItem> items) {}
