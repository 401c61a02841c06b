package org.alongside.team;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import org.alongside.people.TeamRef;
import org.alongside.people.TeamSetting;

/** The posts for which a team is to be ready. */
@Dependent
class ReadinessQueries {
  private static final int MOST = 20;

  @PersistenceContext private EntityManager em;

  /** The teams that somebody leads on a day, by name. */
  List<TeamRef> ledBy(long person, LocalDate day) {
    return em.createQuery(
            """
            SELECT DISTINCT t.id, t.publicId, t.name, t.setting FROM TeamMember m JOIN Team t ON t.id = m.teamId
            WHERE m.personId = :person AND m.relation = org.alongside.people.TeamRelation.LEADS
            AND m.fromOn <= :day AND (m.endsOn IS NULL OR m.endsOn > :day) ORDER BY t.name
            """,
            Object[].class)
        .setParameter("person", person)
        .setParameter("day", day)
        .getResultStream()
        .map(r -> new TeamRef((Long) r[0], (String) r[1], (String) r[2], (TeamSetting) r[3]))
        .toList();
  }

  /** Peer support posts of a team in which nobody is, the first to be filled first. */
  List<Readiness.OpenPost> openPosts(long team, LocalDate day) {
    return em.createQuery(
            """
            SELECT p.title, p.plannedOn FROM Position p
            WHERE p.teamId = :team AND p.kind = org.alongside.position.PositionKind.PEER
            AND (p.closedOn IS NULL OR p.closedOn > :day)
            AND NOT EXISTS (SELECT t.id FROM Tenure t WHERE t.positionId = p.id
            AND t.fromOn <= :day AND (t.endsOn IS NULL OR t.endsOn > :day))
            ORDER BY p.plannedOn, p.id
            """,
            Object[].class)
        .setParameter("team", team)
        .setParameter("day", day)
        .setMaxResults(MOST)
        .getResultStream()
        .map(r -> new Readiness.OpenPost((String) r[0], (LocalDate) r[1]))
        .toList();
  }
}
