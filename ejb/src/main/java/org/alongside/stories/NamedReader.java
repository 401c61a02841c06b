package org.alongside.stories;

/**
 * Somebody to whom the caller may give a story to read.
 *
 * @param person public id
 * @param name what they are called
 * @param why how the two have to do with each other
 */
public record NamedReader(String person, String name, ReaderTie why) {}
