package org.alongside.people;

import java.time.LocalDate;
import java.util.List;

/**
 * Everything that whoever looks after a person sees of them here.
 *
 * @param id what other features keep
 * @param publicId what stands in addresses
 * @param shownName the name to show
 * @param given given name
 * @param family family name, or empty
 * @param preferred what they like to be called, or null
 * @param language {@code en}, {@code fr}, or null
 * @param staffGroup their group, or null
 * @param profession id in the role matrix, or null
 * @param startOn first day in the role, or null
 * @param leftOn first day on which they are no longer here, or null: they are
 * @param leavingReason why they left, or null
 * @param version to be handed back with a change
 * @param mayArrange whether the caller may change roles, account and leaving
 * @param grants roles, the latest first
 * @param teams teams, the latest first
 * @param managers line managers, the latest first
 * @param managed whose line manager they are today, the first hundred
 */
public record PersonDetails(
    long id,
    String publicId,
    String shownName,
    String given,
    String family,
    String preferred,
    String language,
    StaffGroup staffGroup,
    String profession,
    LocalDate startOn,
    LocalDate leftOn,
    LeavingReason leavingReason,
    int version,
    boolean mayArrange,
    List<GrantRow> grants,
    List<MembershipRow> teams,
    List<LineRow> managers,
    List<LineRow> managed) {}
