package org.alongside.team;

/**
 * A part of a list that is taken away, however long it is.
 *
 * @param csv lines as in RFC 4180; the first part begins with the mark of UTF-8 and the headings
 * @param next where the next part begins, or -1: there is none
 */
public record CompletionPart(String csv, long next) {}
