package org.alongside.catalogue;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** English lesson text can be read by whoever finished grade 9. */
final class ReadabilityCheck {
  private ReadabilityCheck() {}

  /**
   * What one file's texts of one kind score.
   *
   * @param kind pages, questions (introduction and stems), feedback, scenario or reflection
   */
  record Measured(String path, ContentTexts.TextKind kind, double grade) {}

  static void check(ContentDraft draft, ContentFaults faults) {
    for (ContentDraft.Module module : draft.modules()) {
      for (Measured measured : measure(module)) {
        if (measured.grade() > Readability.HIGHEST_GRADE) {
          String sentence =
              String.format(
                  Locale.ROOT,
                  "its English is of grade %.1f (Flesch-Kincaid); 6 to 8 is wanted, above 9 fails",
                  measured.grade());
          faults.add(measured.path(), measured.kind().name().toLowerCase(Locale.ROOT), sentence);
        }
      }
    }
  }

  /** The grades of a module's English files; answers are too short to be measured. */
  static List<Measured> measure(ContentDraft.Module module) {
    Map<String, Map<ContentTexts.TextKind, List<String>>> texts =
        ContentTexts.of(module).stream()
            .filter(t -> t.language().equals("en") && t.kind().isMeasured())
            .collect(
                Collectors.groupingBy(
                    ContentTexts.MarkdownText::path,
                    LinkedHashMap::new,
                    Collectors.groupingBy(
                        ContentTexts.MarkdownText::kind,
                        LinkedHashMap::new,
                        Collectors.mapping(
                            ContentTexts.MarkdownText::markdown, Collectors.toList()))));
    return texts.entrySet().stream()
        .flatMap(
            file ->
                file.getValue().entrySet().stream()
                    .map(
                        kind ->
                            new Measured(
                                file.getKey(), kind.getKey(), Readability.grade(kind.getValue()))))
        .toList();
  }
}
