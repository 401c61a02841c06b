package org.alongside.team;

/**
 * A row of the view of the organisation.
 *
 * @param key what it is, for an address: a public id, a profession, a module's code
 * @param name its name; empty for a profession, and for the teams without a site
 * @param asked how often something is asked of somebody; whoever is in two teams counts in both
 * @param done how often it is completed and counts
 * @param late how often its day has passed
 */
public record OrganisationRow(String key, String name, long asked, long done, long late) {
  /** Of what is asked, rounded down. */
  public int percent() {
    return asked == 0 ? 0 : (int) (100 * done / asked);
  }
}
