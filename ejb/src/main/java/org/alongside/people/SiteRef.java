package org.alongside.people;

/**
 * A site, for choosing and for those who go on with it.
 *
 * @param id what other features keep
 * @param publicId what stands in addresses
 * @param name its name
 */
public record SiteRef(long id, String publicId, String name) {}
