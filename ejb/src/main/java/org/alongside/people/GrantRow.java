package org.alongside.people;

import java.time.LocalDate;

/**
 * A role that somebody holds, held or will hold.
 *
 * @param id which
 * @param role one of {@link org.alongside.platform.Roles#GRANTABLE}
 * @param team the team it is for, or null
 * @param site the site it is for, or null; without either it holds everywhere
 * @param from first day
 * @param endsOn first day without it, or null: open
 * @param inForce whether it holds today
 */
public record GrantRow(
    long id,
    String role,
    String team,
    String site,
    LocalDate from,
    LocalDate endsOn,
    boolean inForce) {}
