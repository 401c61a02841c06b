package org.alongside.community;

/**
 * A community that the caller is in, for those who go on with it.
 *
 * @param id what other features keep
 * @param publicId what stands in addresses
 * @param open whether anything can still be added: it is not closed
 */
public record CommunityRef(
    long id, String publicId, String name, CommunityKind kind, boolean open) {}
