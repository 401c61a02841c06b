package org.alongside.authoring;

/**
 * Somebody who has a draft open now.
 *
 * @param name theirs
 * @param path the file they have open, or empty: the draft's outline or review
 */
public record Visitor(String name, String path) {}
