package org.alongside.catalogue;

/**
 * A module has a new version, which whoever starts from now on gets. Fired in the transaction that
 * publishes it.
 *
 * @param number counts the module's versions, from 1
 */
public record ModulePublished(String moduleCode, long versionId, int number) {}
