package org.alongside.position;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.alongside.people.PersonLeft;
import org.alongside.people.TeamClosing;

/** Whoever leaves is in no position any more; a team with positions does not close. */
@Dependent
class PeopleAndTeamsGo {
  @Inject private PositionQueries positions;

  void vacate(@Observes PersonLeft left) {
    TenureEnd reason =
        switch (left.reason()) {
          case BY_CHOICE -> TenureEnd.LEFT_BY_CHOICE;
          case NOT_BY_CHOICE -> TenureEnd.LEFT_NOT_BY_CHOICE;
          case TERM_ENDED -> TenureEnd.FIXED_TERM_ENDED;
        };
    positions.goingOn(left.personId(), left.day()).forEach(t -> t.end(left.day(), reason));
  }

  void keepOpen(@Observes TeamClosing closing) {
    if (positions.hasOpen(closing.teamId(), closing.day())) {
      throw Refusal.conflict("position.error.teamHasPositions");
    }
  }
}
