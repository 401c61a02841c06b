package org.alongside.discussion;

import java.time.Instant;

/**
 * What a post said until it was mended.
 *
 * @param until when it was mended
 */
public record EditRow(Instant until, String words) {}
