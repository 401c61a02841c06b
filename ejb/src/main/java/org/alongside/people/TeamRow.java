package org.alongside.people;

import java.time.LocalDate;
import java.util.List;

/**
 * A team in a list.
 *
 * @param publicId what stands in addresses
 * @param name its name
 * @param setting where it works clinically, or null
 * @param site the site where it works today, or null
 * @param members how many are in it today
 * @param leaders who leads it today
 * @param closedOn first day on which it is closed, or null
 */
public record TeamRow(
    String publicId,
    String name,
    TeamSetting setting,
    String site,
    long members,
    List<String> leaders,
    LocalDate closedOn) {}
