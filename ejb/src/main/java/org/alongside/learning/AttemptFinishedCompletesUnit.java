package org.alongside.learning;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.alongside.assessment.AttemptFinished;

/** What a finished attempt means for the unit: it is done, in the same transaction. */
@Dependent
class AttemptFinishedCompletesUnit {
  @Inject private LearnerQueries learners;
  @Inject private CompletionDesk desk;

  void completed(@Observes AttemptFinished event) {
    learners
        .ofUnit(event.personId(), event.unitId(), event.cycle())
        .ifPresent(
            enrolment -> desk.complete(enrolment, event.unitId(), event.attempt(), event.at()));
  }
}
