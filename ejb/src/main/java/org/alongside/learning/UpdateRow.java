package org.alongside.learning;

import java.time.Instant;

/**
 * A policy update.
 *
 * @param id public id
 * @param module code of the module that it goes with
 * @param read how many have read it; 0 in a list of one's own
 * @param withdrawn whether nobody is asked to read it any more
 */
public record UpdateRow(
    String id,
    String module,
    String title,
    String text,
    Instant announcedAt,
    long read,
    boolean withdrawn) {}
