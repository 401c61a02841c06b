package org.alongside.exchange;

/**
 * A file to be taken away.
 *
 * @param name letters, digits, hyphens and an ending
 */
public record ExportedFile(String name, byte[] bytes) {}
