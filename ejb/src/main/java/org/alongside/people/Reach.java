package org.alongside.people;

import java.util.Set;

/**
 * Where somebody coordinates: everywhere, or at some sites and in some teams.
 *
 * @param everywhere all of it
 * @param sites ids of the sites that are theirs as a whole
 * @param teams ids of the teams that are theirs, those of their sites among them
 */
public record Reach(boolean everywhere, Set<Long> sites, Set<Long> teams) {
  static final Reach EVERYWHERE = new Reach(true, Set.of(), Set.of());
  static final Reach NOWHERE = new Reach(false, Set.of(), Set.of());

  /** Of whoever coordinates nothing. */
  public static final Reach NONE = NOWHERE;

  /** Whether it is anything at all. */
  public boolean isSomewhere() {
    return everywhere || !sites.isEmpty() || !teams.isEmpty();
  }

  /** Whether that team is in it. */
  public boolean hasTeam(long teamId) {
    return everywhere || teams.contains(teamId);
  }

  /** Whether that site is in it as a whole. */
  public boolean hasSite(long siteId) {
    return everywhere || sites.contains(siteId);
  }

  /** The teams for a query's {@code IN}, which must not be empty; no team has the id -1. */
  public Set<Long> teamsForQuery() {
    return teams.isEmpty() ? Set.of(-1L) : teams;
  }
}
