package org.alongside.people;

import java.time.LocalDate;

/**
 * Somebody in a team.
 *
 * @param id which membership
 * @param person public id
 * @param shownName what they are called
 * @param staffGroup their group, or null
 * @param relation member or leader
 * @param from first day
 * @param endsOn first day without it, or null: open
 * @param inForce whether it holds today
 */
public record MemberRow(
    long id,
    String person,
    String shownName,
    StaffGroup staffGroup,
    TeamRelation relation,
    LocalDate from,
    LocalDate endsOn,
    boolean inForce) {}
