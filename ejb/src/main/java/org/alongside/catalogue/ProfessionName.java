package org.alongside.catalogue;

/**
 * A profession of the role matrix.
 *
 * @param id what people and positions keep
 * @param name what it is called in the language asked for
 */
public record ProfessionName(String id, String name) {}
