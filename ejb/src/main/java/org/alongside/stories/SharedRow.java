package org.alongside.stories;

import java.time.Instant;

/**
 * Something that was shared with somebody. What it says, its title too, is read only by opening it,
 * which its owner sees.
 *
 * @param publicId of the sharing
 * @param owner whose it is, by name
 */
public record SharedRow(String publicId, String owner, StoryKind kind, Instant sharedAt) {}
