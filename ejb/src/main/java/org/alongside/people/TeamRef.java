package org.alongside.people;

/**
 * A team, for choosing and for those who go on with it.
 *
 * @param id what other features keep
 * @param publicId what stands in addresses
 * @param name its name
 * @param setting where it works; null: not said
 */
public record TeamRef(long id, String publicId, String name, TeamSetting setting) {}
