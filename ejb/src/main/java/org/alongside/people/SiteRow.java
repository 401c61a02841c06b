package org.alongside.people;

import java.time.LocalDate;

/**
 * A site in a list.
 *
 * @param publicId what stands in addresses
 * @param name its name
 * @param place town or street, or empty
 * @param teams how many teams work there today
 * @param closedOn first day on which it is closed, or null
 */
public record SiteRow(String publicId, String name, String place, long teams, LocalDate closedOn) {}
