package org.alongside.learning;

/**
 * Somebody's practicum, as whoever confirms it reads it.
 *
 * @param name whose
 */
public record PracticumOf(String name, PracticumPage page) {}
