package org.alongside.account;

import java.time.Instant;
import java.util.List;
import org.alongside.people.StaffGroup;

/**
 * A person in the administrator's list.
 *
 * @param publicId what stands in addresses
 * @param listedName family name first, as the list is sorted
 * @param email what they sign in with, or null
 * @param staffGroup their group, or null
 * @param roles roles in force today, in the order of {@link org.alongside.platform.Roles#GRANTABLE}
 * @param teams names of the teams they are in or lead today
 * @param state how far from signing in
 * @param lastSignedInAt when they last signed in, or null
 */
public record PersonRow(
    String publicId,
    String listedName,
    String email,
    StaffGroup staffGroup,
    List<String> roles,
    List<String> teams,
    AccountState state,
    Instant lastSignedInAt) {}
