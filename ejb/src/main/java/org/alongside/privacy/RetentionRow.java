package org.alongside.privacy;

import java.time.Instant;

/**
 * A rule of retention, and what its last run did.
 *
 * @param rule its name
 * @param setting the name of the setting that says how long
 * @param days how long now
 * @param beganAt when it last ran, or null: never yet
 * @param endedAt when that run was through, or null: it was not
 * @param done how many rows, or persons, went in it
 */
public record RetentionRow(
    String rule, String setting, int days, Instant beganAt, Instant endedAt, int done) {}
