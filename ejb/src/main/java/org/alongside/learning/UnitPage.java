package org.alongside.learning;

import java.util.List;
import org.alongside.assessment.AttemptView;
import org.alongside.assessment.JudgingView;
import org.alongside.catalogue.Guide;
import org.alongside.catalogue.Localised;
import org.alongside.catalogue.Prompt;
import org.alongside.catalogue.ReviewState;
import org.alongside.catalogue.Rubric;
import org.alongside.catalogue.UnitOutline;
import org.alongside.survey.SurveySheet;

/**
 * Everything that the player shows of one unit to one person. Holds no solution that may not be
 * seen yet.
 *
 * @param html the text, or what stands above the first question or scene
 * @param tryHtml a page's closing 'try this', or null
 * @param notice content notice, or null
 * @param alternativeHtml the equal page without what the notice names, or null
 * @param prompts of a reflection, else empty
 * @param attempt the newest attempt, or null
 * @param sheet of a survey, else null
 * @param live of a live unit: how the module's live part goes, else null
 * @param rubric of a judged unit: what it is judged by, else null
 * @param judgings of a judged unit: every time it was shown, the latest first
 * @param review who still has to review the module, or has
 * @param attemptsLeft how many more can be started; -1: without limit
 * @param previous the unit before, or null
 * @param next the unit after, or null
 * @param canUndo whether the tick can be taken back
 * @param completesOnNext whether going on ticks it
 */
public record UnitPage(
    ModuleProgress module,
    UnitState state,
    String html,
    String tryHtml,
    String notice,
    String alternativeHtml,
    List<Prompt> prompts,
    AttemptView attempt,
    SurveySheet sheet,
    Localised<Guide> live,
    Localised<Rubric> rubric,
    List<JudgingView> judgings,
    ReviewState review,
    int attemptsLeft,
    UnitOutline previous,
    UnitOutline next,
    boolean canUndo,
    boolean completesOnNext) {}
