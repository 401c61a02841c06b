package org.alongside.learning;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import org.alongside.survey.SurveySent;

/** What a survey that was sent means for the unit: it is done, in the same transaction. */
@Dependent
class SurveySentCompletesUnit {
  @PersistenceContext private EntityManager em;
  @Inject private CompletionDesk desk;

  void sent(@Observes SurveySent event) {
    em.createNamedQuery("Enrolment.ofUnit", Enrolment.class)
        .setParameter("person", event.personId())
        .setParameter("unit", event.unitId())
        .setParameter("cycle", event.cycle())
        .getResultStream()
        .findFirst()
        .ifPresent(
            enrolment -> desk.complete(enrolment, event.unitId(), event.sheet(), event.at()));
  }
}
