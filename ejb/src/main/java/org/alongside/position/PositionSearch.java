package org.alongside.position;

/**
 * Which positions a list shows.
 *
 * @param text beginnings of words of title, team, or the name of whoever is in it; empty: all
 * @param team public id of a team, or empty
 * @param site public id of a site, or empty
 * @param state only those in it today, or null
 * @param kind only of that kind, or null
 */
public record PositionSearch(
    String text, String team, String site, PositionState state, PositionKind kind) {}
