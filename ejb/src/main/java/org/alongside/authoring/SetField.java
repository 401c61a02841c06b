package org.alongside.authoring;

/**
 * A value to be stored.
 *
 * @param path the file
 * @param place in it
 * @param was what stood there when the writer read it
 * @param value what is to stand there; words of a list one a line; empty: nothing
 */
public record SetField(String path, String place, String was, String value) {}
