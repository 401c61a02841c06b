package org.alongside.mentoring;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;

/**
 * Links of mentorships through a community, as the feature community names them. Not a boundary: it
 * runs in the caller's transaction.
 */
@ApplicationScoped
public class CommunityLinks {
  @PersistenceContext private EntityManager em;

  /** Names the community; one that is named stays so. */
  public void name(long link, long community) {
    em.find(MentorshipLink.class, link).through(community);
  }

  /** Links of somebody, on either side, that hold and name no community yet. */
  public List<LinkedThroughCommunity> unnamed(long person) {
    return em.createQuery(
            """
            SELECT NEW org.alongside.mentoring.LinkedThroughCommunity(l.id, m.menteeId, m.mentorId)
            FROM MentorshipLink l JOIN Mentorship m ON m.id = l.mentorshipId
            WHERE (m.menteeId = :person OR m.mentorId = :person) AND l.endsOn IS NULL
            AND l.kind = org.alongside.mentoring.LinkKind.COMMUNITY AND l.communityId IS NULL
            """,
            LinkedThroughCommunity.class)
        .setParameter("person", person)
        .getResultList();
  }
}
