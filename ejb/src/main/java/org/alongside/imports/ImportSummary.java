package org.alongside.imports;

import java.time.Instant;

/**
 * An import in the list of them.
 *
 * @param by what whoever brought it is called
 * @param rows how many rows it has
 * @param faulty how many of them are wrong, once it has been checked
 */
public record ImportSummary(
    String publicId,
    ImportKind kind,
    ImportState state,
    String fileName,
    String by,
    Instant at,
    int rows,
    int faulty) {}
