package org.alongside.gathering;

import java.time.LocalDate;

/**
 * A question to a community.
 *
 * @param question up to 300 characters
 * @param answers one a line, two to eight, each up to 100 characters
 * @param closesOn the last day on which it can be answered
 */
public record AskPoll(String question, String answers, LocalDate closesOn) {}
