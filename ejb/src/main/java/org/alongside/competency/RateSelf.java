package org.alongside.competency;

/**
 * Somebody rates themselves.
 *
 * @param competency its id
 * @param level 1-4
 * @param note a few words, or null
 */
public record RateSelf(String competency, int level, String note) {}
