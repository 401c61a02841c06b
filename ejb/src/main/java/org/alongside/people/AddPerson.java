package org.alongside.people;

import java.time.LocalDate;
import java.util.List;

/**
 * A person to be added.
 *
 * @param given given name, or the only one
 * @param family family name, or empty
 * @param preferred what they like to be called, or empty
 * @param email opens an account with it; empty: no account yet
 * @param language {@code en}, {@code fr}, or empty: the site's
 * @param staffGroup their group, or null
 * @param profession id in the role matrix, or empty
 * @param startOn first day in the role, or null
 * @param roles roles from today on
 */
public record AddPerson(
    String given,
    String family,
    String preferred,
    String email,
    String language,
    StaffGroup staffGroup,
    String profession,
    LocalDate startOn,
    List<String> roles) {}
