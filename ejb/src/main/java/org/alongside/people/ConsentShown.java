package org.alongside.people;

/**
 * Somebody has chosen, in a form of a feature, what is asked for a consent: they gave it there.
 * Fired in that transaction.
 *
 * @param personId who
 * @param consent its code, as in {@code MATCHING}
 */
public record ConsentShown(long personId, String consent) {}
