package org.alongside.account;

/**
 * Which persons a list shows.
 *
 * @param text beginnings of names or addresses, each of which must occur; empty: all
 * @param role only those who hold it today; empty: all
 * @param team public id of a team that they are in today; empty: any or none
 * @param site public id of a site at which they are in a team today; empty: any or none
 * @param state only those whose account is so, or null: everybody who is here
 */
public record PersonSearch(String text, String role, String team, String site, AccountState state) {
  /** By words and role only. */
  public PersonSearch(String text, String role) {
    this(text, role, "", "", null);
  }
}
