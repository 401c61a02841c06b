package org.alongside.account;

import java.time.Instant;

/**
 * Whom a link to one's own data is for.
 *
 * @param shownName what they are called
 * @param goodUntil how long the link is good
 */
public record ExportFor(String shownName, Instant goodUntil) {}
