package org.alongside.gathering;

import java.util.List;

/**
 * The decisions of a community, the latest first; at most 200.
 *
 * @param mayWrite whether the reader writes them down
 */
public record DecisionsPage(List<DecisionRow> decisions, boolean mayWrite) {}
