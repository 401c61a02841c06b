package org.alongside.team;

/**
 * Whose completions of a module are taken away.
 *
 * @param module its code
 * @param site public id of the one site, or null
 * @param team public id of the one team, or null
 */
public record CompletionSearch(String module, String site, String team) {}
