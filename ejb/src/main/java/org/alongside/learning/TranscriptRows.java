package org.alongside.learning;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.alongside.catalogue.ModuleOutline;
import org.alongside.catalogue.Published;
import org.alongside.people.Today;

/** What somebody completed, each cycle a row; and what they are at. */
@Dependent
class TranscriptRows {
  @Inject private LearnerQueries learners;
  @Inject private LearningRecords records;
  @Inject private Published published;
  @Inject private Today today;

  LearningOf of(long person, String language) {
    List<ModuleProgress> begun =
        learners.all(person, language).values().stream()
            .filter(m -> m.status() == LearningStatus.IN_PROGRESS || m.refreshing())
            .sorted(Comparator.comparing(ModuleProgress::startedAt).reversed())
            .toList();
    return new LearningOf(completed(person, language), begun);
  }

  /** Newest first. */
  List<TranscriptRow> completed(long person, String language) {
    List<LearningRecords.Earned> earned = records.earned(person, null);
    Set<String> reset =
        records.begun(person, null).stream()
            .filter(LearningRecords.Begun::reset)
            .map(b -> time(b.enrolment().moduleId(), b.enrolment().cycle()))
            .collect(Collectors.toSet());
    Map<Long, Integer> latest = new HashMap<>();
    earned.stream()
        .map(LearningRecords.Earned::completion)
        .filter(c -> !reset.contains(time(c.moduleId(), c.cycle())))
        .forEach(c -> latest.merge(c.moduleId(), c.cycle(), Math::max));
    return earned.stream()
        .map(
            e -> {
              Completion c = e.completion();
              boolean aside = reset.contains(time(c.moduleId(), c.cycle()));
              boolean superseded = !aside && latest.get(c.moduleId()) > c.cycle();
              return row(e, aside, superseded, language);
            })
        .toList();
  }

  private static String time(long module, int cycle) {
    return module + "/" + cycle;
  }

  private TranscriptRow row(
      LearningRecords.Earned earned, boolean aside, boolean superseded, String language) {
    Completion completion = earned.completion();
    ModuleOutline outline = published.outline(completion.versionId(), language);
    TranscriptState state =
        aside
            ? TranscriptState.RESET
            : superseded
                ? TranscriptState.SUPERSEDED
                : ValidityRule.isOver(earned.lastDay(), today.date())
                    ? TranscriptState.EXPIRED
                    : TranscriptState.VALID;
    return new TranscriptRow(
        completion.publicId(),
        outline.code(),
        outline.title(),
        outline.number(),
        completion.cycle(),
        outline.minutes(),
        completion.completedAt(),
        earned.lastDay(),
        state);
  }
}
