package org.alongside.exchange;

/**
 * A file to be looked at.
 *
 * @param name as the browser said it
 * @param format what it is, or null: that is to be found out
 * @param options what the file does not say
 */
public record BringFile(String name, byte[] bytes, ImportFormat format, ImportOptions options) {}
