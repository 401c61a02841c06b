package org.alongside.people;

import java.time.LocalDate;
import java.util.List;

/**
 * Everything that an administrator sees of a person.
 *
 * @param publicId what stands in addresses
 * @param shownName the name to show
 * @param given given name
 * @param family family name, or empty
 * @param preferred what they like to be called, or null
 * @param language {@code en}, {@code fr}, or null
 * @param staffGroup their group, or null
 * @param profession id in the role matrix, or null
 * @param startOn first day in the role, or null
 * @param version to be handed back with a change
 * @param grants roles, the latest first
 * @param teams teams, the latest first
 * @param posts posts, the latest first
 */
public record PersonDetails(
    String publicId,
    String shownName,
    String given,
    String family,
    String preferred,
    String language,
    StaffGroup staffGroup,
    String profession,
    LocalDate startOn,
    int version,
    List<GrantRow> grants,
    List<MembershipRow> teams,
    List<PostRow> posts) {}
