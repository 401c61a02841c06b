package org.alongside.learning;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import org.alongside.catalogue.ModuleOutline;
import org.alongside.catalogue.Published;

/** What somebody completed, each cycle a row; and what they are at. */
@Dependent
class TranscriptRows {
  @Inject private LearnerQueries learners;
  @Inject private Published published;

  /** Newest first. */
  List<TranscriptRow> completed(long person, String language) {
    return learners.completions(person).stream().map(c -> row(c, language)).toList();
  }

  LearningOf of(long person, String language) {
    List<ModuleProgress> begun =
        learners.all(person, language).values().stream()
            .filter(m -> m.status() == LearningStatus.IN_PROGRESS)
            .sorted(Comparator.comparing(ModuleProgress::startedAt).reversed())
            .toList();
    return new LearningOf(completed(person, language), begun);
  }

  private TranscriptRow row(Completion completion, String language) {
    ModuleOutline outline = published.outline(completion.versionId(), language);
    return new TranscriptRow(
        completion.publicId(),
        outline.code(),
        outline.title(),
        outline.number(),
        completion.cycle(),
        outline.minutes(),
        completion.completedAt());
  }
}
