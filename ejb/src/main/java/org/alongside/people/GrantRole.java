package org.alongside.people;

import java.time.LocalDate;

/**
 * A role to be given.
 *
 * @param role which
 * @param site public id of the site it is for, or null
 * @param team public id of the team it is for, or null; without either it holds everywhere
 * @param from first day
 * @param endsOn first day without it, or null: open
 */
public record GrantRole(String role, String site, String team, LocalDate from, LocalDate endsOn) {}
