package org.alongside.learning;

import java.time.LocalDate;

/**
 * How long what somebody completed of a module counts.
 *
 * @param lastDay in the site's zone; null: for ever
 * @param opensOn first day on which it can be refreshed; null where it counts for ever
 * @param expired whether it counts no more
 * @param open whether a refresh can be begun today
 * @param refreshing whether one is begun and not completed, while the completion still counts
 */
public record Validity(
    LocalDate lastDay, LocalDate opensOn, boolean expired, boolean open, boolean refreshing) {}
