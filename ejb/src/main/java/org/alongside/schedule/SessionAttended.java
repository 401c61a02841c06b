package org.alongside.schedule;

import java.time.Instant;

/**
 * It is confirmed that somebody was at a live event. Observed in the same transaction.
 *
 * @param event public id of the event, which is the evidence
 * @param moduleId whose live part it was
 * @param at when it began
 */
public record SessionAttended(long personId, long moduleId, String event, Instant at) {}
