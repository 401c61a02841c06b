package org.alongside.mentoring;

import java.util.List;

/**
 * One peer worker's mentor and search, for a coordinator.
 *
 * @param row where they stand
 * @param candidates all mentors, the best first; those against whom something speaks last
 * @param offers who was proposed in the last search
 */
public record MatchDetails(
    AttachmentRow row, List<CandidateRow> candidates, List<OfferRow> offers) {}
