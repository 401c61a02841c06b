package org.alongside.mentoring;

import java.util.List;

/**
 * The reader's own search for a mentor.
 *
 * @param wish what they would like
 * @param state where it stands; null: they never looked for one
 * @param offers who is proposed
 * @param mentorship public id of the mentorship that they have, or null
 */
public record MyMatch(
    MentorWish wish, RoundState state, List<OfferRow> offers, String mentorship) {}
