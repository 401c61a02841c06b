package org.alongside.people;

import java.util.function.Supplier;

/**
 * A file that a person brought, in their own data.
 *
 * @param name what they called it
 * @param content reads it, when it is its turn
 */
public record ExportAttachment(String name, Supplier<byte[]> content) {}
