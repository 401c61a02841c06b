package org.alongside.mentoring;

import java.time.LocalDate;

/**
 * Something that somebody is to do.
 *
 * @param text up to 600 characters; nothing about people who use the service
 */
public record AddAction(ActionOwner owner, String text, LocalDate dueOn) {}
