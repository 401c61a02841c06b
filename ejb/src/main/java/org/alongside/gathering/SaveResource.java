package org.alongside.gathering;

import java.time.LocalDate;

/**
 * A resource as it is to be kept.
 *
 * @param title up to 200 characters
 * @param words up to 8,000 characters
 * @param link https address, up to 500 characters, or null
 * @param reviewOn when somebody looks whether it still holds; null: in a year
 */
public record SaveResource(
    String title, ResourceKind kind, String words, String link, LocalDate reviewOn) {}
