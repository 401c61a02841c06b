package org.alongside.imports;

import org.alongside.people.TeamSetting;

/**
 * What a row does to a team.
 *
 * @param spot which
 * @param number what the file knows it by and we do not yet, or null
 * @param rename its new name, or null
 * @param setting its new setting, or null
 * @param moveTo where it works from today on, or null: where it does
 */
record TeamStep(
    Spot.Team spot, String number, String rename, TeamSetting setting, Spot.Site moveTo) {}
