package org.alongside.people;

import java.time.LocalDate;
import java.util.List;

/**
 * One site, whole.
 *
 * @param publicId what stands in addresses
 * @param name its name
 * @param place town or street, or empty
 * @param openedOn since when it is there
 * @param closedOn first day on which it is closed, or null
 * @param version to be handed back with a change
 * @param mayChange whether the caller may change it
 * @param teams the teams that work there today, the first hundred by name
 */
public record SiteDetails(
    String publicId,
    String name,
    String place,
    LocalDate openedOn,
    LocalDate closedOn,
    int version,
    boolean mayChange,
    List<TeamRow> teams) {}
