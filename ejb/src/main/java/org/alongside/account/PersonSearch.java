package org.alongside.account;

/**
 * Which persons a list shows.
 *
 * @param text beginnings of names or addresses, each of which must occur; empty: all
 * @param role only those who hold it today; empty: all
 */
public record PersonSearch(String text, String role) {}
