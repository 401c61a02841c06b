package org.alongside.catalogue;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a person who answers for the content wants to see at a glance, as Markdown. */
final class QualityReport {
  private final ContentSource source;
  private final ContentDraft draft;
  private final StringBuilder out = new StringBuilder("# What is taught, counted\n");

  private QualityReport(ContentSource source, ContentDraft draft) {
    this.source = source;
    this.draft = draft;
  }

  static String of(ContentSource source, ContentDraft draft) {
    QualityReport report = new QualityReport(source, draft);
    report.modules();
    report.situations();
    report.units();
    return report.out.toString();
  }

  private void modules() {
    line("");
    line(
        "| Module | Languages | Units | Words | Minutes | Grade | Questions | Nodes | Sources |"
            + " Notices | Live | Judged | Challenge | Review |");
    line("|---|---|---|---|---|---|---|---|---|---|---|---|---|---|");
    for (ContentDraft.Module module : draft.modules()) {
      ModuleFile file = module.file();
      ModuleBuilder.BuiltModule built = new ModuleBuilder(source).build(module.code());
      line(
          "| %s %s | %s | %d | %d | %s | %.1f | %d | %d | %d | %d | %s | %s | %s | %s |",
          module.code(),
          file.title().get("en"),
          String.join(", ", file.languages()),
          file.units().size(),
          built.units().get(first(module)).stream().mapToInt(ModuleBuilder.BuiltUnit::words).sum(),
          minutes(file, built),
          grade(module),
          inFirst(module, module.questions()).mapToInt(p -> p.file().questions().size()).sum(),
          inFirst(module, module.scenarios()).mapToInt(p -> p.file().nodes().size()).sum(),
          sources(module),
          inFirst(module, module.alternatives()).count() + (file.notice() == null ? 0 : 1),
          file.live() == null ? "" : file.live().minutes() + " min",
          file.judged() == null ? "" : file.judged().by(),
          file.challenge() == null
              ? ""
              : file.challenge().draw() + ", " + file.challenge().passPercent() + " %",
          file.review());
    }
  }

  private static String minutes(ModuleFile file, ModuleBuilder.BuiltModule built) {
    return file.minutesByVariant().entrySet().stream()
        .map(
            e ->
                String.format(
                    Locale.ROOT,
                    "%s%.0f of %d (%.0f %%)",
                    e.getKey().equals(ModuleFile.STANDARD) ? "" : e.getKey() + " ",
                    built.minutes(e.getKey()),
                    e.getValue(),
                    100 * built.minutes(e.getKey()) / e.getValue()))
        .collect(Collectors.joining("; "));
  }

  private void situations() {
    line("");
    line("The 24 situations, and the modules that use them:");
    line("");
    for (int number = 1; number <= 24; number++) {
      line("%d. %s", number, String.join(", ", Situations.modules(draft, number)));
    }
  }

  private void units() {
    line("");
    line("Flesch-Kincaid grades of the English texts; 6 to 8 is wanted, above %.0f fails:", 9.0);
    line("");
    line("| File | Texts | Grade |");
    line("|---|---|---|");
    for (ContentDraft.Module module : draft.modules()) {
      for (ReadabilityCheck.Measured measured : ReadabilityCheck.measure(module)) {
        String kind = measured.kind().name().toLowerCase(Locale.ROOT);
        line("| %s | %s | %.1f |", measured.path(), kind, measured.grade());
      }
    }
  }

  private static double grade(ContentDraft.Module module) {
    return Readability.grade(
        ContentTexts.of(module).stream()
            .filter(t -> t.language().equals("en") && t.kind().isMeasured())
            .map(ContentTexts.MarkdownText::markdown)
            .toList());
  }

  /** Different sources: the same footnote in two files is one. */
  private static int sources(ContentDraft.Module module) {
    Markdown markdown = new Markdown(null);
    return ContentTexts.of(module).stream()
        .filter(t -> t.language().equals(first(module)))
        .flatMap(t -> MarkdownParts.of(markdown.parse(t.markdown())).notes().stream())
        .collect(Collectors.toSet())
        .size();
  }

  private static String first(ContentDraft.Module module) {
    return module.file().languages().get(0);
  }

  private static <T> Stream<ContentDraft.Part<T>> inFirst(
      ContentDraft.Module module, List<ContentDraft.Part<T>> parts) {
    return parts.stream().filter(p -> p.language().equals(first(module)));
  }

  private void line(String format, Object... values) {
    out.append(String.format(Locale.ROOT, format, values)).append('\n');
  }
}
