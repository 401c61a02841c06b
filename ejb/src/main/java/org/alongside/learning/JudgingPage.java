package org.alongside.learning;

import java.util.List;
import org.alongside.assessment.JudgingView;
import org.alongside.catalogue.Localised;
import org.alongside.catalogue.Rubric;

/**
 * What whoever judges a practice needs.
 *
 * @param rubric what it is judged by
 * @param earlier the times before, the latest first
 * @param open whether the answer is still to be given
 */
public record JudgingPage(
    JudgingRow row, Localised<Rubric> rubric, List<JudgingView> earlier, boolean open) {}
