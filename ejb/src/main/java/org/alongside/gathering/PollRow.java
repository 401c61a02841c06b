package org.alongside.gathering;

import java.time.LocalDate;
import java.util.List;

/**
 * A question to a community, as a member sees it.
 *
 * @param id public id
 * @param own which the reader has answered, from 0; -1: none yet
 * @param open whether it can still be answered
 * @param counts how many have answered what; empty while it is open, and where fewer than five have
 *     answered
 * @param leading which answer most have given, where it is over and fewer than five have answered;
 *     -1: no one of them, or still open
 */
public record PollRow(
    String id,
    String question,
    List<String> answers,
    LocalDate closesOn,
    int own,
    boolean open,
    List<Long> counts,
    int leading) {}
