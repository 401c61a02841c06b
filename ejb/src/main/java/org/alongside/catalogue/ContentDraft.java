package org.alongside.catalogue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What could be read of the content and keeps to the schemas, for the checks that need more than
 * one field to judge. What could not be read is a fault already.
 *
 * @param source with its fragments put in
 * @param competencies the ids there are, or empty when their file cannot be read
 * @param instruments those that some survey names, by id
 */
record ContentDraft(
    ContentSource source,
    Optional<RoleMatrix> matrix,
    Optional<Set<String>> competencies,
    List<ContentReader.ProgrammeFile> programmes,
    Map<String, InstrumentFile> instruments,
    List<Module> modules) {

  /**
   * A unit's file in one language.
   *
   * @param unit null for what belongs to the whole module
   */
  record Part<T>(String path, String language, ModuleFile.Unit unit, T file) {
    /** Names what stands here, in every language the same. */
    String name() {
      return unit == null ? "" : unit.id();
    }
  }

  /**
   * A module and the parts of it that could be read.
   *
   * @param code its folder
   * @param whole whether every part could be read
   */
  record Module(
      String code,
      ModuleFile file,
      List<Part<ModuleFile.Page>> pages,
      List<Part<ModuleFile.Page>> alternatives,
      List<Part<ModuleFile.Questions>> questions,
      List<Part<ModuleFile.Scenario>> scenarios,
      List<Part<ModuleFile.Reflection>> reflections,
      List<Part<ModuleFile.Attestation>> attestations,
      List<Part<GuideFile>> guides,
      List<Part<RubricFile>> rubrics,
      boolean whole) {

    String path() {
      return ContentReader.folder(code) + "module.yaml";
    }

    /**
     * Whether this unit, which is no survey, can be rendered in {@code language}: all of it could
     * be read.
     */
    boolean canBuild(ModuleFile.Unit unit, String language) {
      String path =
          ContentReader.folder(code)
              + switch (unit.unitKind()) {
                case LIVE -> ContentReader.guideFile(language);
                case JUDGED -> ContentReader.rubricFile(language);
                default -> unit.file(language);
              };
      return parts().stream()
          .filter(p -> p.path().equals(path))
          .anyMatch(
              p ->
                  !(p.file() instanceof ModuleFile.Questions q)
                      || q.questions().stream()
                          .allMatch(each -> QuestionParts.wrong(each).isEmpty()));
    }

    /** Every file of the module but its own. */
    List<Part<?>> parts() {
      return java.util.stream.Stream.of(
              pages, alternatives, questions, scenarios, reflections, attestations, guides, rubrics)
          .<Part<?>>flatMap(List::stream)
          .toList();
    }
  }
}
