package org.alongside.people;

import java.time.LocalDate;
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

  /** Whether only an administrator gives this role, and arranges whoever holds it. */
  public static boolean isKept(String role) {
    return Access.KEPT.contains(role);
  }
}
