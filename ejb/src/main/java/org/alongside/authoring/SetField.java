package org.alongside.authoring;

import java.util.List;

/**
 * A value to be stored.
 *
 * @param path the file
 * @param place in it
 * @param was what stood there when the writer read it, and whatever they have sent since without
 *     having heard whether it was stored
 * @param value what is to stand there; words of a list one a line; empty: nothing
 */
public record SetField(String path, String place, List<String> was, String value) {}
