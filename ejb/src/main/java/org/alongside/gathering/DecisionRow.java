package org.alongside.gathering;

import java.time.LocalDate;

/**
 * A decision in the log.
 *
 * @param id public id
 * @param due whether it is to be looked at again
 * @param holds false: another has taken its place
 */
public record DecisionRow(
    String id,
    String title,
    String words,
    LocalDate decidedOn,
    LocalDate reviewOn,
    boolean due,
    boolean holds) {}
