package org.alongside.platform;

/**
 * A setting as an administrator sees it.
 *
 * @param name its name
 * @param typed what is in force, as one would type it
 * @param standard what holds when nobody sets it
 * @param changed whether somebody has set it
 */
public record SettingRow(String name, String typed, String standard, boolean changed) {}
