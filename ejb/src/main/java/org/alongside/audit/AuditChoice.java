package org.alongside.audit;

/**
 * Something that the log can be searched for.
 *
 * @param name as kept in the log
 * @param label in the reader's language
 */
public record AuditChoice(String name, String label) {}
