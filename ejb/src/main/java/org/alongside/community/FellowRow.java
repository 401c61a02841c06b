package org.alongside.community;

import java.time.LocalDate;
import java.util.Set;

/**
 * Somebody in a community, or about to be.
 *
 * @param person public id
 * @param roles what they look after
 * @param since since when; null: not in it yet
 * @param mentor whether they are a practice mentor
 * @param self whether it is the reader
 */
public record FellowRow(
    String person,
    String name,
    Set<CommunityRole> roles,
    LocalDate since,
    boolean mentor,
    boolean self) {}
