package org.alongside.tailoring;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.alongside.learning.LearningStatus;
import org.alongside.learning.ModuleProgress;
import org.alongside.learning.ProgrammeProgress;

/** What stands on the home page, in which order, and what comes next. Pure. */
final class HomeRule {
  private static final Comparator<PlanHome.Line> ORDER =
      Comparator.comparing((PlanHome.Line l) -> l.dueOn() == null ? LocalDate.MAX : l.dueOn())
          .thenComparing(
              l ->
                  l.requirement() == null
                      ? Requirement.values().length
                      : l.requirement().ordinal());

  private HomeRule() {}

  /** A programme; without a plan just as it is, else what is asked first, by its day. */
  static PlanHome.Programme programme(ProgrammeProgress programme, Map<String, PlanItem> items) {
    List<PlanHome.Line> lines = new ArrayList<>();
    List<PlanHome.Line> more = new ArrayList<>();
    boolean planned =
        programme.modules().stream().anyMatch(m -> items.containsKey(m.outline().code()));
    for (ModuleProgress module : programme.modules()) {
      PlanItem item = items.get(module.outline().code());
      if (item == null) {
        lines.add(new PlanHome.Line(module, null, null));
      } else {
        PlanHome.Line line = new PlanHome.Line(module, item.requirement(), item.dueOn());
        boolean beside =
            item.requirement() == Requirement.OPTIONAL
                && module.status() == LearningStatus.NOT_STARTED;
        (beside ? more : lines).add(line);
      }
    }
    if (planned) {
      lines.sort(ORDER);
    }
    return new PlanHome.Programme(programme.code(), programme.title(), lines, more);
  }

  /**
   * What was begun goes on; else the first that is asked and not done, by its day. Without a plan
   * it is what learning says.
   */
  static Optional<ModuleProgress> next(
      Optional<ModuleProgress> learning,
      List<PlanHome.Programme> programmes,
      Map<String, PlanItem> items) {
    if (items.isEmpty()
        || learning.isEmpty()
        || learning.get().status() == LearningStatus.IN_PROGRESS) {
      return learning;
    }
    return programmes.stream()
        .flatMap(p -> p.lines().stream())
        .filter(l -> l.module().status() != LearningStatus.COMPLETED)
        .filter(l -> l.requirement() == null || l.requirement().counts())
        .min(Comparator.comparing(l -> l.dueOn() == null ? LocalDate.MAX : l.dueOn()))
        .map(PlanHome.Line::module);
  }
}
