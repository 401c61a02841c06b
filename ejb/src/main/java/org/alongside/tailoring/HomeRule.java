package org.alongside.tailoring;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.alongside.learning.LearningStatus;
import org.alongside.learning.ModuleProgress;
import org.alongside.learning.ProgrammeProgress;

/** What stands on the home page, in which order, and what comes next. Pure. */
final class HomeRule {
  private static final Comparator<PlanHome.Line> BY_DAY =
      Comparator.comparing(l -> l.dueOn() == null ? LocalDate.MAX : l.dueOn());

  private HomeRule() {}

  /**
   * A module of a plan, as far as home needs it.
   *
   * @param dueOn null: nothing is due
   */
  record HomeItem(Requirement requirement, LocalDate dueOn) {}

  /** A programme; modules of which no plan speaks stand where learning has them. */
  static PlanHome.Programme programme(ProgrammeProgress programme, Map<String, HomeItem> items) {
    List<PlanHome.Line> open =
        lines(programme.modules(), items).stream()
            .filter(l -> l.module().status() == LearningStatus.NOT_STARTED)
            .toList();
    List<PlanHome.Line> electives = lines(programme.electives(), items);
    return new PlanHome.Programme(
        programme.code(),
        programme.title(),
        lines(programme.begun(), items),
        open.stream()
            .filter(
                l ->
                    l.requirement() == null ? !electives.contains(l) : l.requirement().hasDueDate())
            .sorted(BY_DAY)
            .toList(),
        open.stream()
            .filter(
                l ->
                    l.requirement() == null
                        ? electives.contains(l)
                        : l.requirement() == Requirement.OPTIONAL)
            .toList(),
        open.stream().filter(l -> l.requirement() == Requirement.EXEMPT).toList(),
        lines(programme.done(), items));
  }

  private static List<PlanHome.Line> lines(
      List<ModuleProgress> modules, Map<String, HomeItem> items) {
    return modules.stream()
        .map(
            m -> {
              HomeItem item = items.get(m.outline().code());
              return item == null
                  ? new PlanHome.Line(m, null, null)
                  : new PlanHome.Line(m, item.requirement(), item.dueOn());
            })
        .toList();
  }

  /**
   * What was begun goes on; else the first that is asked and not done, by its day. Without a plan
   * it is what learning says.
   */
  static Optional<ModuleProgress> next(
      Optional<ModuleProgress> learning,
      List<PlanHome.Programme> programmes,
      Map<String, HomeItem> items) {
    if (items.isEmpty()
        || learning.isEmpty()
        || learning.get().status() == LearningStatus.IN_PROGRESS) {
      return learning;
    }
    return programmes.stream()
        .flatMap(p -> p.toDo().stream())
        .filter(l -> l.requirement() == null || l.requirement().counts())
        .min(BY_DAY)
        .map(PlanHome.Line::module);
  }
}
