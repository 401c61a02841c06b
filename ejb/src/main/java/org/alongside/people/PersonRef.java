package org.alongside.people;

/**
 * A person, for those who go on with them.
 *
 * @param id what other features keep
 * @param publicId what stands in addresses
 */
public record PersonRef(long id, String publicId) {}
