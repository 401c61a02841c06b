package org.alongside.community;

/**
 * A community to be founded.
 *
 * @param name up to 120 characters
 * @param purpose what it is for, up to 2,000 characters
 * @param convenor public id of whoever calls its first meeting; they may enter a community of this
 *     kind
 */
public record FoundCommunity(String name, String purpose, CommunityKind kind, String convenor) {}
