package org.alongside.people;

/**
 * Somebody takes a consent back; fired in that transaction, so that what it allowed ends with it.
 *
 * @param personId who
 * @param consent its code, as in {@code MATCHING}
 */
public record ConsentWithdrawn(long personId, String consent) {}
