package org.alongside.people;

import java.time.LocalDate;
import java.util.Set;
import java.util.function.Supplier;
import org.alongside.platform.Roles;

/**
 * A role to be given.
 *
 * @param role which
 * @param site public id of the site it is for, or null
 * @param team public id of the team it is for, or null; without either it holds everywhere
 * @param from first day
 * @param endsOn first day without it, or null: open
 */
public record GrantRole(String role, String site, String team, LocalDate from, LocalDate endsOn) {
  private static final Set<String> OF_THE_PERSON = Set.of(Roles.PEER, Roles.STAFF);

  /** Everywhere, from a day on. */
  public static GrantRole everywhere(String role, LocalDate from) {
    return new GrantRole(role, null, null, from, null);
  }

  /**
   * Refuses a role that is not given, or not by this caller.
   *
   * @param administers whether the caller may administer people
   */
  public void requireGivable(boolean administers) {
    if (Roles.LEADER.equals(role)) {
      throw Refusal.invalid("people.error.leaderByTeam");
    }
    if (!Roles.GRANTABLE.contains(role)) {
      throw Refusal.invalid("people.error.role");
    }
    if (isKept(role) && !administers) {
      throw Refusal.invalid("people.error.roleByAdministrator");
    }
  }

  /**
   * Refuses to give or end a role where the caller does not look after people. What somebody is in
   * their team, a peer or staff, says nothing of other teams and goes with them.
   *
   * @param reach where the caller looks after people; asked only where it matters
   * @param teamId the team it is for, or null
   * @param siteId the site it is for, or null
   */
  public static void requireWithin(Supplier<Reach> reach, String role, Long teamId, Long siteId) {
    if (teamId == null && siteId == null && OF_THE_PERSON.contains(role)) {
      return;
    }
    Reach theirs = reach.get();
    boolean within =
        theirs.everywhere()
            || teamId != null && theirs.hasTeam(teamId)
            || siteId != null && theirs.hasSite(siteId);
    if (!within) {
      throw Refusal.invalid("people.error.roleElsewhere");
    }
  }

  /** Whether only an administrator gives this role, and arranges whoever holds it. */
  public static boolean isKept(String role) {
    return Access.KEPT.contains(role);
  }
}
