package org.alongside.tailoring;

/**
 * A module in which a certificate from elsewhere can stand for what is held with others.
 *
 * @param code of the module
 */
public record ExternalModule(String code, String title) {}
