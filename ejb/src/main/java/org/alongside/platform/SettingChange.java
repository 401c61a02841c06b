package org.alongside.platform;

import java.time.Instant;

/**
 * A setting was changed.
 *
 * @param name the setting
 * @param was what was in force, as one would type it
 * @param became what is in force since
 * @param at when
 * @param by id of the person who changed it
 */
public record SettingChange(String name, String was, String became, Instant at, long by) {}
