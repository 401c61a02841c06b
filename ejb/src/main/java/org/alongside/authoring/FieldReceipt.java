package org.alongside.authoring;

import java.time.Instant;

/**
 * What became of a value that was to be stored.
 *
 * @param stored false when somebody else has stored another value since the writer read it; nothing
 *     was changed then
 * @param value what stands there now
 * @param revision of the file
 * @param savedAt when the file was last changed
 * @param by name of whoever changed the file last
 */
public record FieldReceipt(
    boolean stored, String value, int revision, Instant savedAt, String by) {}
