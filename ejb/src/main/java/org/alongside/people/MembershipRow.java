package org.alongside.people;

import java.time.LocalDate;

/**
 * A team that somebody is, was or will be in.
 *
 * @param id which
 * @param team its name
 * @param teamId its public id
 * @param relation member or leader
 * @param from first day
 * @param endsOn first day without it, or null: open
 * @param inForce whether it holds today
 */
public record MembershipRow(
    long id,
    String team,
    String teamId,
    TeamRelation relation,
    LocalDate from,
    LocalDate endsOn,
    boolean inForce) {}
