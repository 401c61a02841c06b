package org.alongside.learning;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import org.alongside.assessment.JudgingGiven;

/** What it means for the judged part that each line is met: it is done, in the same transaction. */
@Dependent
class JudgementCompletesUnit {
  @PersistenceContext private EntityManager em;
  @Inject private CompletionDesk desk;

  void given(@Observes JudgingGiven event) {
    if (event.met()) {
      em.createNamedQuery("Enrolment.ofUnit", Enrolment.class)
          .setParameter("person", event.personId())
          .setParameter("unit", event.unitId())
          .setParameter("cycle", event.cycle())
          .getResultStream()
          .findFirst()
          .ifPresent(
              enrolment -> desk.complete(enrolment, event.unitId(), event.judging(), event.at()));
    }
  }
}
