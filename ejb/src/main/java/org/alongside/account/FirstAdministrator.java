package org.alongside.account;

/**
 * Whoever sets up an empty site.
 *
 * @param given given name
 * @param family family name, or empty
 * @param email what they will sign in with
 * @param password what they chose
 * @param language {@code en} or {@code fr}
 */
public record FirstAdministrator(
    String given, String family, String email, String password, String language) {}
