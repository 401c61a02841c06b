package org.alongside.tailoring;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.alongside.learning.ChallengeFailed;

/** Rule R27: the module is to be taken as any other, in the same transaction. */
@Dependent
class ChallengeFailedChangesPlan {
  @Inject private PlanWriter plans;

  void failed(@Observes ChallengeFailed event) {
    plans.make(event.personId(), PlanCause.CHALLENGE);
  }
}
