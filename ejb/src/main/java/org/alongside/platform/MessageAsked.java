package org.alongside.platform;

import java.util.Map;

/**
 * Somebody is to be told something. Fired in the transaction that causes it, so that the message
 * exists exactly when its cause does; the feature notification observes it and writes the outbox.
 *
 * @param personId who is told
 * @param kind what kind of message, as in {@code invitation} or {@code password-reset}; its words
 *     lie in notification's bundle, people choose per kind how they are told
 * @param key what makes it one message: the same kind and key for the same person is written once
 * @param facts what the words need, by name; never private text, never anything about health
 * @param path where in the site it leads, from the root, or null
 */
public record MessageAsked(
    long personId, String kind, String key, Map<String, String> facts, String path) {}
