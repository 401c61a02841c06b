package org.alongside.interop.oneroster;

/**
 * A department or school that becomes a team.
 *
 * @param row its row in orgs.csv
 * @param sourcedId what the system elsewhere knows it by
 * @param name its name
 * @param site the name of where it works, or null
 */
public record RosterOrg(int row, String sourcedId, String name, String site) {}
