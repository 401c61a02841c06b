package org.alongside.people;

/**
 * What is changed about a team; the words are those of {@link TeamDetails}.
 *
 * @param site public id, or null: none; moves the team today
 * @param version the version that was looked at; if it has changed since, the change is refused
 */
public record ChangeTeam(String name, TeamSetting setting, String site, int version) {}
