package org.alongside.team;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;

/** The posts for which a team is to be ready. */
@Dependent
class ReadinessQueries {
  private static final int MOST = 20;

  @PersistenceContext private EntityManager em;

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
