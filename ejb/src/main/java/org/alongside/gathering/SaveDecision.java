package org.alongside.gathering;

import java.time.LocalDate;

/**
 * Something that a community has decided.
 *
 * @param title up to 200 characters
 * @param words what, and why, up to 2,000 characters
 * @param reviewOn when it is looked at again; null: in a year
 */
public record SaveDecision(String title, String words, LocalDate reviewOn) {}
