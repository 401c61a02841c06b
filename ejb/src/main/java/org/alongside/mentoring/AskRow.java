package org.alongside.mentoring;

import java.time.Instant;
import java.util.Set;

/**
 * Somebody who would like the reader as their mentor.
 *
 * @param publicId of the offer
 * @param name who
 * @param reasons why the reader was proposed
 * @param conflict what a coordinator has named, or null
 * @param answerBy when the next is asked
 * @param late whether the next has been asked; yes is still possible while nobody else has said it
 */
public record AskRow(
    String publicId,
    String name,
    Set<MatchReason> reasons,
    String conflict,
    Instant answerBy,
    boolean late) {}
