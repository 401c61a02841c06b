package org.alongside.imports;

import java.util.List;

/**
 * What somebody needs to say which column is what.
 *
 * @param heads the heads of the columns
 * @param samples for each column what stands in its first rows
 * @param fields what a column can be
 * @param options what it was the last time, or what the heads look like
 */
public record ImportShape(
    ImportKind kind,
    List<String> heads,
    List<String> samples,
    List<ImportField> fields,
    ImportOptions options) {}
