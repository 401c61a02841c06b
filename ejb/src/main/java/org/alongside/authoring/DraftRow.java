package org.alongside.authoring;

import java.time.Instant;

/**
 * A draft as a list shows it.
 *
 * @param id public id
 * @param basedOn number of the version it was begun from; 0: none
 * @param begunBy name
 * @param submittedBy name of whoever asked for the review, or null
 * @param reviewedBy name of whoever approved it, or null
 * @param alone whether they are the same person, because the site has nobody else
 */
public record DraftRow(
    String id,
    String moduleCode,
    DraftState state,
    int basedOn,
    String begunBy,
    Instant begunAt,
    Instant changedAt,
    String submittedBy,
    String reviewedBy,
    boolean alone) {}
