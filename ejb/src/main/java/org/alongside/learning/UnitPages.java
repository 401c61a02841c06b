package org.alongside.learning;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import org.alongside.assessment.AttemptView;
import org.alongside.assessment.JudgingView;
import org.alongside.catalogue.ModuleOutline;
import org.alongside.catalogue.Published;
import org.alongside.catalogue.UnitContent;
import org.alongside.catalogue.UnitKind;
import org.alongside.catalogue.UnitOutline;
import org.alongside.survey.SurveySheet;

/** Puts together what the player shows of a unit. */
@Dependent
class UnitPages {
  @Inject private Published published;

  UnitPage page(
      ModuleProgress module,
      UnitState state,
      UnitContent content,
      AttemptView attempt,
      SurveySheet sheet,
      List<JudgingView> judgings) {
    List<UnitOutline> units = module.outline().units();
    UnitOutline unit = state.unit();
    ModuleOutline outline = module.outline();
    int at = unit.position();
    int used = attempt == null ? 0 : attempt.number();
    boolean onNext = CompletionRule.completesOnNext(unit);
    return new UnitPage(
        module,
        state,
        content.html(),
        content.tryHtml(),
        content.notice(),
        content.alternativeHtml(),
        content.prompts(),
        attempt,
        sheet,
        unit.kind() == UnitKind.LIVE
            ? published.guide(outline.versionId(), outline.language()).orElse(null)
            : null,
        unit.kind() == UnitKind.JUDGED
            ? published.rubric(outline.versionId(), outline.language()).orElse(null)
            : null,
        judgings,
        published.review(module.outline()),
        unit.attempts() == 0 ? -1 : unit.attempts() - used,
        at == 0 ? null : units.get(at - 1),
        at + 1 == units.size() ? null : units.get(at + 1),
        state.isDone() && CompletionRule.isOwnWord(unit) && !module.over(),
        !state.isDone() && onNext);
  }
}
