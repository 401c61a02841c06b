package org.alongside.schedule;

/**
 * A module that has a live part.
 *
 * @param minutes its guide takes
 */
public record EventModule(String code, String title, int minutes) {}
