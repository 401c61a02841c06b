package org.alongside.mentoring;

import java.time.Instant;
import java.util.Set;

/**
 * A mentor who is proposed.
 *
 * @param publicId of the offer
 * @param mentor public id of the mentor
 * @param about a few words of theirs, or null
 * @param score 0-100
 * @param reasons why they are proposed
 * @param shared what both have said that they share
 * @param conflict what a coordinator has named, or null
 * @param answerBy until when they may answer before the next is asked; null while they are not
 *     asked
 */
public record OfferRow(
    String publicId,
    String mentor,
    String name,
    String about,
    Set<String> languages,
    OfferState state,
    int score,
    Set<MatchReason> reasons,
    Set<SharedGround> shared,
    String conflict,
    Instant answerBy) {}
