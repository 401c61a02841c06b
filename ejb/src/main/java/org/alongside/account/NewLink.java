package org.alongside.account;

import java.time.Instant;

/**
 * A link that was just made, on its way into a mail.
 *
 * @param path from the site's address on, with its token
 * @param goodUntil how long it is good
 */
public record NewLink(String path, Instant goodUntil) {}
