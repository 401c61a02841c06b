package org.alongside.credential;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import org.alongside.platform.Roles;

/** Gives what was earned before there were credentials for it, a piece at a time. */
@Stateless
public class OwedCredentials {
  private static final int PIECE = 50;
  private static final String CODE = "code";

  @PersistenceContext private EntityManager em;
  @Inject private Achievements achievements;
  @Inject private Issuing issuing;

  /** Makes the terms of this version known; a new one begins with everything owed. */
  @RolesAllowed(Roles.SYSTEM)
  public void publish() {
    achievements.publish();
    for (String code : achievements.current().keySet()) {
      if (em.find(Backlog.class, code) == null) {
        em.persist(new Backlog(code));
      }
    }
  }

  /**
   * Gives the next few.
   *
   * @return whether there may be more
   */
  @RolesAllowed(Roles.SYSTEM)
  public boolean giveSome() {
    Backlog open =
        em.createNamedQuery("Backlog.open", Backlog.class)
            .setMaxResults(1)
            .getResultStream()
            .findFirst()
            .orElse(null);
    if (open == null) {
      return false;
    }
    Achievements.Current terms = achievements.current().get(open.code());
    boolean more =
        terms != null
            && (terms.terms().kind() == AchievementTerms.Kind.MODULE
                ? ofModule(open)
                : ofProgramme(open, terms.terms()));
    if (!more) {
      open.finish();
    }
    return true;
  }

  private boolean ofModule(Backlog open) {
    List<Object[]> rows =
        em.createQuery(
                """
                SELECT c.id, c.personId, c.cycle, c.publicId, c.completedAt
                FROM Completion c JOIN CatalogueModule m ON m.id = c.moduleId
                WHERE m.code = :code AND c.id > :done ORDER BY c.id
                """,
                Object[].class)
            .setParameter(CODE, open.code())
            .setParameter("done", open.doneThrough())
            .setMaxResults(PIECE)
            .getResultList();
    for (Object[] row : rows) {
      issuing.module(
          (Long) row[1], open.code(), (Integer) row[2], (String) row[3], (Instant) row[4]);
      open.through((Long) row[0]);
    }
    return rows.size() == PIECE;
  }

  private boolean ofProgramme(Backlog open, AchievementTerms terms) {
    List<Long> people =
        em.createQuery(
                """
                SELECT DISTINCT c.personId
                FROM Completion c JOIN CatalogueModule m ON m.id = c.moduleId
                WHERE m.code IN :codes AND c.personId > :done ORDER BY c.personId
                """,
                Long.class)
            .setParameter("codes", terms.needs())
            .setParameter("done", open.doneThrough())
            .setMaxResults(PIECE)
            .getResultList();
    for (long person : people) {
      issuing.programme(open.code(), person);
      open.through(person);
    }
    return people.size() == PIECE;
  }
}
