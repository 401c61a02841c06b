package org.alongside.learning;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import org.alongside.assessment.ChallengeEnded;
import org.alongside.catalogue.Published;

/**
 * What the end of a challenge means: passed, it stands for all that is read and asked in the
 * module, which completes with its judged part; failed, the whole module is to do, and whoever
 * makes the plan hears of it. In the same transaction.
 */
@Dependent
class ChallengeEndsModule {
  @PersistenceContext private EntityManager em;
  @Inject private LearnerQueries learners;
  @Inject private CompletionDesk desk;
  @Inject private Published published;
  @Inject private Event<ChallengeFailed> failed;

  void ended(@Observes ChallengeEnded event) {
    Enrolment enrolment =
        learners.ofUnit(event.personId(), event.unitId(), event.cycle()).orElseThrow();
    learners
        .challenge(event.personId(), enrolment.moduleId(), event.cycle())
        .orElseThrow()
        .end(event.attempt(), event.passed(), event.at());
    em.flush();
    if (event.passed()) {
      desk.check(enrolment, event.at());
    } else {
      String code = published.outline(enrolment.versionId(), "en").code();
      failed.fire(new ChallengeFailed(event.personId(), code, event.at()));
    }
  }
}
