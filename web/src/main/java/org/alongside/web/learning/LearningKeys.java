package org.alongside.web.learning;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import org.alongside.assessment.AttemptView;
import org.alongside.catalogue.UnitKind;
import org.alongside.learning.LearningStatus;
import org.alongside.learning.ModulePage;
import org.alongside.learning.ModuleProgress;
import org.alongside.learning.UnitPage;
import org.alongside.learning.UnitState;
import org.alongside.tailoring.PlanHome;
import org.alongside.web.shell.LocaleSource;

/**
 * All on which pieces of the learning pages depend, for {@code app:kept}: never more of a person
 * than where they are.
 */
@Named
@RequestScoped
public class LearningKeys {
  @Inject private LocaleSource localeSource;

  /** Of a module's outline beside its units. */
  public Object outline(ModuleProgress module, String current) {
    return key(of(module), current, module.done(), module.required(), states(module.units()));
  }

  /** Of a list of a module's units. */
  public Object units(ModuleProgress module, List<UnitState> units) {
    return key(of(module), states(units));
  }

  /** Of what the scripts need; null where it is about somebody's own attempt. */
  public Object saving(UnitPage page, AttemptView attempt, String challenge) {
    boolean own = attempt != null || page.sheet() != null;
    return own ? null : key(of(page.module()), page.state().unit().code(), challenge);
  }

  /** Of the panel beside a unit. */
  public Object panel(UnitPage page, String rule, boolean noticed) {
    return key(of(page.module()), page.state().unit().code(), rule, noticed, page.review());
  }

  /**
   * Of all that the player shows of a unit that is only read; null where it shows more of the
   * reader than where they are.
   *
   * @param before whether the module's notice stands in its place
   * @param noticed whether its own notice does
   * @param alternative whether the equal page does
   * @param completed the day on which the unit was completed, as it is written
   */
  public Object reading(
      UnitPage page, boolean before, boolean noticed, boolean alternative, String completed) {
    boolean more =
        page.attempt() != null
            || page.sheet() != null
            || page.live() != null
            || page.rubric() != null
            || !page.judgings().isEmpty()
            || !page.prompts().isEmpty();
    ModuleProgress module = page.module();
    return more || page.state().unit().kind() != UnitKind.PAGE
        ? null
        : key(
            module.outline(),
            page.state().unit().code(),
            module.status(),
            module.done(),
            module.required(),
            states(module.units()),
            Arrays.asList(page.html(), page.tryHtml(), page.notice(), page.alternativeHtml()),
            page.review(),
            page.canUndo(),
            page.completesOnNext(),
            before,
            noticed,
            alternative,
            completed);
  }

  /**
   * Of a module's own page; null where it has a form on it.
   *
   * @param completed the day on which it was completed, as it is written
   */
  public Object about(ModulePage page, String completed) {
    ModuleProgress module = page.module();
    return module.validity() != null && module.validity().open()
        ? null
        : key(
            module.outline(),
            module.status(),
            module.done(),
            module.required(),
            states(module.units()),
            module.validity(),
            Places.resume(module),
            page.review(),
            page.challenge(),
            page.rubric(),
            completed);
  }

  /** Of the ways out of a unit. */
  public Object end(UnitPage page, String rule, boolean completes) {
    Boolean sent = page.sheet() == null ? null : page.sheet().sent();
    return key(
        of(page.module()),
        page.state().unit().code(),
        page.state().isDone(),
        rule,
        completes,
        sent,
        page.previous() == null ? null : page.previous().code(),
        page.next() == null ? null : page.next().code());
  }

  /**
   * Of a module at home.
   *
   * @param completed the day on which it was completed, as it is written
   */
  public Object line(PlanHome.Line line, boolean paused, String completed) {
    ModuleProgress module = line.module();
    boolean done = module.status() == LearningStatus.COMPLETED;
    return key(
        of(module),
        module.status(),
        module.done(),
        module.required(),
        line.requirement(),
        paused || done ? null : line.dueOn(),
        done ? completed : null);
  }

  private static Object of(ModuleProgress module) {
    return Arrays.asList(module.outline().versionId(), module.outline().language());
  }

  /** A letter for each. */
  private static String states(List<UnitState> units) {
    StringBuilder states = new StringBuilder();
    units.forEach(u -> states.append(u.unit().code()).append(u.status().name().charAt(0)));
    return states.toString();
  }

  private Object key(Object... on) {
    return Arrays.asList(localeSource.language(), Arrays.asList(on));
  }
}
