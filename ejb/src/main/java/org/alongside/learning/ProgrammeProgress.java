package org.alongside.learning;

import java.util.List;
import java.util.function.Predicate;

/**
 * A programme with one person's progress.
 *
 * @param completed how many of its modules are completed
 */
public record ProgrammeProgress(
    String code, String title, List<ModuleProgress> modules, int completed) {

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

  /** Electives are E1, E2 and so on: the programme's table names them so. */
  private static boolean isElective(ModuleProgress module) {
    return module.outline().code().matches("E\\d+");
  }

  private List<ModuleProgress> those(Predicate<ModuleProgress> wanted) {
    return modules.stream().filter(wanted).toList();
  }
}
