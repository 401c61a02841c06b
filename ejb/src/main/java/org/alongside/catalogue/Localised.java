package org.alongside.catalogue;

/**
 * A text in the language that could be had.
 *
 * @param language en or fr
 */
public record Localised<T>(String language, T text) {}
