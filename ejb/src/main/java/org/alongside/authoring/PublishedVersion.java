package org.alongside.authoring;

import java.time.Instant;

/**
 * A published version of a module.
 *
 * @param ofSite whether this site wrote it; else it came in the box
 * @param current whether somebody who starts now gets it
 * @param hasFiles whether the files it was made from were kept, so that it can be compared,
 *     restored and exported
 * @param publishedBy name, or null where it came in the box
 * @param reviewedBy name, or null
 * @param alone whether it was approved by whoever asked for the review
 * @param note what was changed, or null
 */
public record PublishedVersion(
    int number,
    Instant publishedAt,
    boolean ofSite,
    boolean current,
    boolean hasFiles,
    String publishedBy,
    String reviewedBy,
    boolean alone,
    String note) {}
