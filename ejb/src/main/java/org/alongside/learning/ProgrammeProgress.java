package org.alongside.learning;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/**
 * A programme with one person's progress.
 *
 * @param electiveCodes codes of those that are chosen, as the programme says
 * @param completed how many of its modules are completed
 */
public record ProgrammeProgress(
    String code,
    String title,
    List<ModuleProgress> modules,
    Set<String> electiveCodes,
    int completed) {

  /** What is begun and not completed. */
  public List<ModuleProgress> begun() {
    return those(m -> m.status() == LearningStatus.IN_PROGRESS);
  }

  /** What everybody in the programme takes and is not begun. */
  public List<ModuleProgress> toDo() {
    return those(m -> m.status() == LearningStatus.NOT_STARTED && !isElective(m));
  }

  /** What may be chosen and is not begun. */
  public List<ModuleProgress> electives() {
    return those(m -> m.status() == LearningStatus.NOT_STARTED && isElective(m));
  }

  /** What is completed. */
  public List<ModuleProgress> done() {
    return those(m -> m.status() == LearningStatus.COMPLETED);
  }

  private boolean isElective(ModuleProgress module) {
    return electiveCodes.contains(module.outline().code());
  }

  private List<ModuleProgress> those(Predicate<ModuleProgress> wanted) {
    return modules.stream().filter(wanted).toList();
  }
}
