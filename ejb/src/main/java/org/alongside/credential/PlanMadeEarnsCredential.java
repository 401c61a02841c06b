package org.alongside.credential;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.alongside.tailoring.PlanMade;

/** What a plan completes that asks for less than before, in the same transaction. */
@Dependent
class PlanMadeEarnsCredential {
  @Inject private Issuing issuing;

  void made(@Observes PlanMade event) {
    issuing.plan(event.personId(), event.kind());
  }
}
