package org.alongside.learning;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.alongside.assessment.JudgingGiven;

/** What it means for the judged part that each line is met: it is done, in the same transaction. */
@Dependent
class JudgementCompletesUnit {
  @Inject private LearnerQueries learners;
  @Inject private CompletionDesk desk;

  void given(@Observes JudgingGiven event) {
    if (event.met()) {
      learners
          .ofUnit(event.personId(), event.unitId(), event.cycle())
          .ifPresent(
              enrolment -> desk.complete(enrolment, event.unitId(), event.judging(), event.at()));
    }
  }
}
