package org.alongside.platform;

/**
 * A setting as it stands in the database.
 *
 * @param name which
 * @param typed its value as text
 */
public record TypedSetting(String name, String typed) {}
