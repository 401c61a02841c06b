package org.alongside.team;

/**
 * What of the organisation is looked at, as it stands in the address.
 *
 * @param by what each row is; null: a site
 * @param site public id of the one site, {@code none} for teams without one, or null
 * @param team public id of the one team, or null
 * @param profession the one profession, or null
 * @param module code of the one module, or null
 */
public record OrganisationSearch(
    OrganisationBy by, String site, String team, String profession, String module) {
  /** Teams that work at no site. */
  public static final String NO_SITE = "none";
}
