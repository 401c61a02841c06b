package org.alongside.people;

import java.time.LocalDate;

/**
 * What an administrator changes about a person; the words are those of {@link PersonDetails}.
 *
 * @param version the version that was looked at; if it has changed since, the change is refused
 */
public record ChangePerson(
    String given,
    String family,
    String preferred,
    String language,
    StaffGroup staffGroup,
    String profession,
    LocalDate startOn,
    int version) {}
