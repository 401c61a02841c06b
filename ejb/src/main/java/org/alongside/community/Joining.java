package org.alongside.community;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import org.alongside.people.Today;
import org.alongside.platform.SiteClock;

/** The steps into a community, whoever takes them; the community is locked by whoever calls. */
@Dependent
class Joining {
  @PersistenceContext private EntityManager em;
  @Inject private CommunityQueries queries;
  @Inject private CommunityTidings tidings;
  @Inject private Event<MemberJoined> joined;
  @Inject private SiteClock clock;
  @Inject private Today today;

  /** How the two stand to each other, a new row where they never did. */
  CommunityMember standing(Community community, long person) {
    return queries
        .member(community.id(), person)
        .orElseGet(
            () -> {
              CommunityMember added = new CommunityMember(community.id(), person, clock.now());
              em.persist(added);
              return added;
            });
  }

  /** Invites somebody who is not in it; whoever has asked is in it by that. Again: nothing. */
  void invite(Community community, long person) {
    CommunityMember standing = standing(community, person);
    if (standing.is(MemberState.ASKED)) {
      let(community, standing);
      tidings.admitted(community, person);
    } else if (standing.is(MemberState.ENDED)) {
      standing.invite(clock.now());
      tidings.invited(community, person);
      tidings.done("community.invited", community, person);
    }
  }

  /** They are in it from today on. */
  void let(Community community, CommunityMember standing) {
    standing.join(today.date(), clock.now());
    tidings.done("community.joined", community, standing.personId());
    em.flush();
    joined.fire(new MemberJoined(community.id(), standing.personId()));
  }

  void end(Community community, CommunityMember standing) {
    standing.end(today.date(), clock.now());
    tidings.done("community.left", community, standing.personId());
  }
}
