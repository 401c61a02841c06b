package org.alongside.survey;

import java.time.Instant;

/**
 * A survey was sent, with as many answers as its giver wished. Observed in the same transaction.
 *
 * @param sheet public id of the sheet, which is the evidence; it holds no answer any more
 */
public record SurveySent(long personId, int cycle, long unitId, String sheet, Instant at) {}
