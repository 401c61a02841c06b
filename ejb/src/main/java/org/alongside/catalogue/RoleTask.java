package org.alongside.catalogue;

/**
 * A task of the role matrix, in one language.
 *
 * @param id the same in every language
 * @param ofRole whether a peer support worker leads it, shares it or contributes to it
 */
public record RoleTask(String id, String name, boolean ofRole) {}
