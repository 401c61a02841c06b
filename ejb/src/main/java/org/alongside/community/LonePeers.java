package org.alongside.community;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.alongside.people.Access;
import org.alongside.people.Today;
import org.alongside.platform.Roles;
import org.alongside.platform.SiteClock;

/**
 * Peer workers who are the only ones in their team: the program invites each to a community of
 * peers, once. It looks every hour, so that an invitation is there long before the fourteen days
 * are over in which it is due.
 */
@Stateless
public class LonePeers {
  @PersistenceContext private EntityManager em;
  @EJB private Access access;
  @Inject private CommunityQueries queries;
  @Inject private Entrance entrance;
  @Inject private Joining joining;
  @Inject private CommunityTidings tidings;
  @Inject private SiteClock clock;
  @Inject private Today today;

  /** Who is to be invited; none while there is no community of peers. At most 200. */
  @RolesAllowed(Roles.SYSTEM)
  public List<Long> due() {
    return queries.first(CommunityKind.PEERS).isEmpty() ? List.of() : waiting();
  }

  private List<Long> waiting() {
    List<Long> alone = queries.alone(today.date());
    Map<Long, EntryRule.Facts> facts = queries.facts(alone, today.date());
    return alone.stream()
        .filter(p -> EntryRule.mayEnter(CommunityKind.PEERS, facts.get(p)))
        .toList();
  }

  /** Invites one of them, unless that was done meanwhile. */
  @RolesAllowed(Roles.SYSTEM)
  public void invite(long lone) {
    Optional<Community> peers = queries.first(CommunityKind.PEERS);
    if (peers.isEmpty() || em.find(LoneInvitation.class, lone) != null) {
      return;
    }
    Community community = queries.communityToChange(peers.get().publicId());
    if (entrance.mayEnter(community, lone)) {
      em.persist(new LoneInvitation(lone, community.id(), clock.now()));
      joining.invite(community, lone);
      tidings.done("community.lone-invited", community, lone);
    }
  }

  /** How many wait for a community of peers, since there is none. */
  @RolesAllowed({Roles.ADMIN, Roles.COORDINATOR})
  public int withoutCommunity() {
    access.requireCoordinator();
    return queries.first(CommunityKind.PEERS).isPresent() ? 0 : waiting().size();
  }
}
