package org.alongside.competency;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.alongside.tailoring.CompetencyLevels;

/** Hands every level that is held, or not any more, down to the plans, whose gates open by it. */
@Dependent
class LevelsOpenGates {
  @Inject private CompetencyLevels levels;

  void held(@Observes CompetencyHeld event) {
    levels.hold(event.personId(), event.competency(), event.level(), event.on());
  }
}
