package org.alongside.people;

/**
 * Something about a person, their account, roles or teams has changed.
 *
 * @param personId who
 */
public record PersonChanged(long personId) {}
