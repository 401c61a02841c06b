package org.alongside.account;

/**
 * Whom a link to set a password is for.
 *
 * @param shownName what they are called
 * @param email what they will sign in with
 */
public record LinkFor(String shownName, String email) {}
