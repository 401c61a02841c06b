package org.alongside.people;

/**
 * A person has been added; fired in that transaction.
 *
 * @param person who
 * @param email what they are to sign in with, or empty: not yet
 */
public record PersonAdded(PersonRef person, String email) {}
