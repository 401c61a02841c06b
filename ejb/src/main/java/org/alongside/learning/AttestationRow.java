package org.alongside.learning;

import java.time.Instant;

/**
 * That somebody gave their word for a unit.
 *
 * @param person public id
 * @param name of the person
 * @param module code
 * @param unit code
 * @param title of the module, in {@code titleLanguage}
 */
public record AttestationRow(
    String person,
    String name,
    String module,
    String unit,
    String title,
    String titleLanguage,
    Instant givenAt) {}
