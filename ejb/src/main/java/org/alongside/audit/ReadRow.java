package org.alongside.audit;

import java.time.Instant;

/**
 * Somebody looked at the caller's records.
 *
 * @param what at what, in the reader's language
 * @param reader what whoever looked is called, or null: they are not known here any more
 * @param role the role in which they could, or null
 * @param at when, for the first time in that hour
 */
public record ReadRow(String what, String reader, String role, Instant at) {}
