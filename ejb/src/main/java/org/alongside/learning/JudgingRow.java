package org.alongside.learning;

import java.time.Instant;

/**
 * A practice that waits to be judged.
 *
 * @param id public id of the judging
 * @param name what the person is called
 * @param module code
 * @param title of the module, in the reader's language or its first
 * @param number which time it is shown, from 1
 */
public record JudgingRow(
    String id,
    String name,
    String module,
    String title,
    String titleLanguage,
    int number,
    Instant askedAt) {}
