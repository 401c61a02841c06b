package org.alongside.assessment;

import java.time.Instant;
import java.util.List;

/**
 * Says that an answer is stored. Given only for what the transaction that is about to commit holds.
 *
 * @param revision the attempt's revision that this save made
 * @param changedElsewhere questions that another tab has answered since the revision the caller had
 *     seen
 */
public record SaveReceipt(
    String saveId, int revision, Instant savedAt, List<String> changedElsewhere) {}
