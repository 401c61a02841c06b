package org.alongside.gathering;

import java.util.List;

/**
 * The questions to a community, the latest first; at most 50.
 *
 * @param mayAsk whether another can be asked
 */
public record PollsPage(List<PollRow> polls, boolean mayAsk) {}
