package org.alongside.imports;

/**
 * How far a job is.
 *
 * @param state where the import stands
 * @param percent 0 to 100
 */
public record ImportProgress(ImportState state, int percent) {}
