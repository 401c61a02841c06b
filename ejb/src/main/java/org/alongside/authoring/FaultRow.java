package org.alongside.authoring;

/**
 * Something in a draft that must be put right before it is published.
 *
 * @param path the file, relative to the module's folder
 * @param place where in it, such as {@code questions/float-pool/options/a}; the text of a page is
 *     {@code body}; empty: the whole file
 * @param line in the file, from 1; 0: not known
 * @param sentence what is wrong, in words its author can act on
 */
public record FaultRow(String path, String place, int line, String sentence) {}
