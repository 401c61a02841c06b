package org.alongside.learning;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import org.alongside.catalogue.ModuleOutline;
import org.alongside.catalogue.Published;
import org.alongside.people.ExportPart;
import org.alongside.people.ExportTable;

/** What a person completed, and what they had begun, for them to take away. */
@ApplicationScoped
class LearningExport implements ExportPart {
  @Inject private LearnerQueries learners;
  @Inject private Published published;

  @Override
  public int order() {
    return 50;
  }

  @Override
  public List<ExportTable> of(long personId, Locale language) {
    ResourceBundle words =
        ResourceBundle.getBundle(
            "org.alongside.learning.learning",
            language,
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    List<List<String>> completed =
        learners.completions(personId).stream()
            .map(c -> completed(c, published.outline(c.versionId(), language.getLanguage())))
            .toList();
    List<List<String>> begun =
        learners.all(personId, language.getLanguage()).values().stream()
            .filter(m -> m.status() == LearningStatus.IN_PROGRESS)
            .map(LearningExport::begun)
            .toList();
    return List.of(
        table(
            words,
            "completions",
            completed,
            "code",
            "title",
            "version",
            "cycle",
            "minutes",
            "instant"),
        table(
            words, "begun", begun, "code", "title", "startedAt", "lastSeenAt", "done", "required"));
  }

  private static List<String> completed(Completion completion, ModuleOutline outline) {
    return List.of(
        outline.code(),
        outline.title(),
        Integer.toString(outline.number()),
        Integer.toString(completion.cycle()),
        Integer.toString(outline.minutes()),
        completion.completedAt().toString());
  }

  private static List<String> begun(ModuleProgress module) {
    return Arrays.asList(
        module.outline().code(),
        module.outline().title(),
        text(module.startedAt()),
        text(module.lastSeenAt()),
        Integer.toString(module.done()),
        Integer.toString(module.required()));
  }

  private static String text(Instant at) {
    return at == null ? null : at.toString();
  }

  private static ExportTable table(
      ResourceBundle words, String name, List<List<String>> rows, String... columns) {
    return new ExportTable(
        name,
        words.getString("learning.export." + name),
        Stream.of(columns)
            .map(c -> new ExportTable.Column(c, words.getString("learning.transcript." + c)))
            .toList(),
        rows);
  }
}
