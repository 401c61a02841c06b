package org.alongside.learning;

import org.alongside.catalogue.Localised;
import org.alongside.catalogue.ReviewState;
import org.alongside.catalogue.Rubric;

/**
 * A module with what surrounds it.
 *
 * @param review who still has to review it, or has
 * @param challenge how far the reader is with its challenge, or null: none is offered
 * @param rubric what its judged part is judged by, or null
 */
public record ModulePage(
    ModuleProgress module,
    ReviewState review,
    ChallengeState challenge,
    Localised<Rubric> rubric) {}
