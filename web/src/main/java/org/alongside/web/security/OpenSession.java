package org.alongside.web.security;

import java.time.Instant;

/**
 * A session that somebody has open.
 *
 * @param handle names it in a page; never the session's own name
 * @param started when they signed in
 * @param lastSeen when the last request came
 * @param browser family of the browser, or null: not known
 * @param system family of the device's system, or null: not known
 */
public record OpenSession(
    String handle, Instant started, Instant lastSeen, String browser, String system) {}
