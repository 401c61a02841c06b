package org.alongside.authoring;

import java.time.Instant;

/**
 * What became of a file that was to be stored.
 *
 * @param stored false when somebody else has stored another text since the writer read it; nothing
 *     was changed then
 * @param saveId the write's own
 * @param revision of what is stored now
 * @param savedAt when that was stored
 * @param theirs what is stored now, when it is not what was sent; else null
 */
public record FileReceipt(
    boolean stored, String saveId, int revision, Instant savedAt, FileText theirs) {}
