package org.alongside.imports;

import java.util.Map;

/**
 * How a file is to be read.
 *
 * @param columns which column, counted from 0, is what
 * @param dates how days are written, or null: not said
 * @param addMissing whether sites and teams that are not here yet are added
 */
public record ImportOptions(
    Map<ImportField, Integer> columns, DateOrder dates, boolean addMissing) {}
