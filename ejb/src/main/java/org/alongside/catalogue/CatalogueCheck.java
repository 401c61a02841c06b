package org.alongside.catalogue;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** What stands above the modules: the role matrix is complete, programmes and modules agree. */
final class CatalogueCheck {
  private static final String MATRIX = "role-matrix.yaml";

  private CatalogueCheck() {}

  static void check(ContentDraft draft, ContentFaults faults) {
    draft.matrix().ifPresent(m -> matrix(m, faults));
    for (ContentReader.ProgrammeFile programme : draft.programmes()) {
      programme(programme, draft.modules(), faults);
    }
  }

  private static void matrix(RoleMatrix matrix, ContentFaults faults) {
    Set<String> professions =
        matrix.professions().stream()
            .map(RoleMatrix.Profession::id)
            .collect(Collectors.toCollection(java.util.LinkedHashSet::new));
    for (RoleMatrix.Task task : matrix.tasks()) {
      String place = "tasks/" + task.id() + "/cells";
      professions.stream()
          .filter(p -> !task.cells().containsKey(p))
          .forEach(p -> faults.add(MATRIX, place, "the cell for '" + p + "' is missing"));
      task.cells().keySet().stream()
          .filter(p -> !professions.contains(p))
          .forEach(p -> faults.add(MATRIX, place, "there is no profession '" + p + "'"));
      if (task.notes() == null && task.cells().values().stream().anyMatch(c -> c.endsWith("*"))) {
        faults.add(MATRIX, place, "an asterisk needs a note that says on what it depends");
      }
    }
  }

  private static void programme(
      ContentReader.ProgrammeFile programme,
      List<ContentDraft.Module> modules,
      ContentFaults faults) {
    programme.electives().stream()
        .filter(code -> !programme.modules().contains(code))
        .forEach(
            code ->
                faults.add(
                    "programmes/" + programme.code() + ".yaml",
                    "electives",
                    "there is no module '" + code + "' in this programme"));
    for (ContentDraft.Module module : modules) {
      boolean listed = programme.modules().contains(module.code());
      boolean says = module.file().programmes().contains(programme.code());
      if (listed && !says) {
        String sentence = "the programme '" + programme.code() + "' lists this module; name it";
        faults.add(module.path(), "programmes", sentence);
      } else if (says && !listed) {
        String sentence = "the programme '" + programme.code() + "' does not list this module";
        faults.add(module.path(), "programmes", sentence);
      }
    }
  }
}
