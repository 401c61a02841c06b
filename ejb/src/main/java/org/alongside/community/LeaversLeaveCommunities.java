package org.alongside.community;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;
import org.alongside.people.PersonLeft;
import org.alongside.people.Today;
import org.alongside.platform.SiteClock;

/** Whoever leaves the service today is in no community any more; later, the rule sees to it. */
@Dependent
class LeaversLeaveCommunities {
  @Inject private CommunityQueries queries;
  @Inject private SiteClock clock;
  @Inject private Today today;

  void left(@Observes PersonLeft left) {
    if (left.day().isAfter(today.date())) {
      return;
    }
    List<CommunityMember> standings = queries.standings(left.personId());
    standings.stream()
        .filter(m -> !m.is(MemberState.ENDED))
        .forEach(m -> m.end(left.day(), clock.now()));
  }
}
