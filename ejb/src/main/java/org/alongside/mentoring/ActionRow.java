package org.alongside.mentoring;

import java.time.LocalDate;

/**
 * Something that somebody does until a day.
 *
 * @param owner the name of whoever does it
 * @param about the mentee's name
 * @param late whether the day has passed
 */
public record ActionRow(
    String publicId, String text, String owner, String about, LocalDate dueOn, boolean late) {}
