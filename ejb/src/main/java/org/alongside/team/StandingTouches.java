package org.alongside.team;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.alongside.learning.ModuleCompleted;
import org.alongside.people.PersonChanged;
import org.alongside.tailoring.PlanTouched;

/**
 * Marks, in the transaction that completes, assigns or changes somebody, that they are to be
 * counted anew.
 */
@Dependent
class StandingTouches {
  @Inject private StandingSql rows;

  void completed(@Observes ModuleCompleted event) {
    rows.touch(event.personId());
  }

  void planned(@Observes PlanTouched event) {
    rows.touch(event.personId());
  }

  void changed(@Observes PersonChanged event) {
    rows.touch(event.personId());
  }
}
