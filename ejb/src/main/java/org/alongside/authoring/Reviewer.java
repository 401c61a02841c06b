package org.alongside.authoring;

/**
 * What the caller may do with a draft that waits for a review.
 *
 * @param may approve it
 * @param own whether they asked for the review themselves
 * @param only whether the site has nobody else who could review it
 */
public record Reviewer(boolean may, boolean own, boolean only) {}
