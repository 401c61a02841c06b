package org.alongside.learning;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.alongside.survey.SurveySent;

/** What a survey that was sent means for the unit: it is done, in the same transaction. */
@Dependent
class SurveySentCompletesUnit {
  @Inject private LearnerQueries learners;
  @Inject private CompletionDesk desk;

  void sent(@Observes SurveySent event) {
    learners
        .ofUnit(event.personId(), event.unitId(), event.cycle())
        .ifPresent(
            enrolment -> desk.complete(enrolment, event.unitId(), event.sheet(), event.at()));
  }
}
