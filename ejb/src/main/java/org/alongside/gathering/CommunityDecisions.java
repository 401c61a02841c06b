package org.alongside.gathering;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import org.alongside.community.CommunityDesk;
import org.alongside.community.CommunityRef;
import org.alongside.community.CommunityRole;
import org.alongside.people.Today;
import org.alongside.platform.BusinessException;
import org.alongside.platform.Caller;
import org.alongside.platform.Roles;

/** What a community has decided: read by its members, written down by whoever keeps its ways. */
@Stateless
public class CommunityDecisions {
  private static final int MOST = 200;

  @PersistenceContext private EntityManager em;
  @Inject private CommunityDesk communities;
  @Inject private Caller caller;
  @Inject private Today today;

  /** The log of a community. */
  @RolesAllowed(Roles.PERSON)
  public DecisionsPage page(String community) {
    CommunityRef found = communities.member(community);
    LocalDate day = today.date();
    return new DecisionsPage(
        em.createQuery(
                """
                SELECT d FROM CommunityDecision d WHERE d.communityId = :community
                ORDER BY d.decidedOn DESC, d.id DESC
                """,
                CommunityDecision.class)
            .setParameter("community", found.id())
            .setMaxResults(MOST)
            .getResultStream()
            .map(d -> d.row(day))
            .toList(),
        found.open() && writes(found));
  }

  /** Writes down a decision; its public id. */
  @RolesAllowed(Roles.PERSON)
  public String decide(String community, SaveDecision decision) {
    CommunityRef found = communities.active(community);
    require(found);
    return added(found, decision).publicId();
  }

  /** Another decision takes its place; its public id. The one before stays to be read. */
  @RolesAllowed(Roles.PERSON)
  public String replace(String decided, SaveDecision decision) {
    CommunityDecision found = locked(decided);
    CommunityDecision next = added(communities.active(found.communityId()), decision);
    found.replace(next);
    return next.publicId();
  }

  /** It was looked at and still holds. */
  @RolesAllowed(Roles.PERSON)
  public void renew(String decided) {
    locked(decided).renew(today.date());
  }

  private CommunityDecision added(CommunityRef community, SaveDecision said) {
    CommunityDecision added =
        new CommunityDecision(community.id(), said, caller.personId(), today.date());
    em.persist(added);
    em.flush();
    return added;
  }

  private CommunityDecision locked(String decided) {
    CommunityDecision found =
        em.createNamedQuery("CommunityDecision.byPublicId", CommunityDecision.class)
            .setParameter("id", decided)
            .getResultStream()
            .findFirst()
            .orElseThrow(BusinessException::notFound);
    require(communities.active(found.communityId()));
    em.refresh(found, LockModeType.PESSIMISTIC_WRITE);
    return found;
  }

  private boolean writes(CommunityRef community) {
    return communities.holdsAny(
        community.id(), caller.personId(), CommunityRole.CONVENOR, CommunityRole.KNOWLEDGE_KEEPER);
  }

  private void require(CommunityRef community) {
    communities.requireAny(community, CommunityRole.CONVENOR, CommunityRole.KNOWLEDGE_KEEPER);
  }
}
