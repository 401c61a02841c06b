package org.alongside.people;

/**
 * Which teams a list shows.
 *
 * @param text beginnings of words of the name; empty: all
 * @param site public id of a site, or empty
 * @param setting clinical setting, or null
 * @param closed whether those that are closed are shown, too
 */
public record TeamSearch(String text, String site, TeamSetting setting, boolean closed) {}
