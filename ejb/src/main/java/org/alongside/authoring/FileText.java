package org.alongside.authoring;

import java.time.Instant;

/**
 * A file of a draft as it is stored.
 *
 * @param path relative to the module's folder
 * @param text of a picture or another file that is no text: what {@code MediaFiles} points to it by
 * @param revision counts its changes; 0: there is no such file yet
 * @param changedBy name of whoever changed it last, or null
 * @param changedAt or null
 */
public record FileText(
    String path, String text, int revision, String changedBy, Instant changedAt) {}
