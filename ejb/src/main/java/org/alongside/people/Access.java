package org.alongside.people;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import org.alongside.platform.BusinessException;
import org.alongside.platform.Caller;
import org.alongside.platform.Roles;

/**
 * Who may do what to whom: the questions that every boundary asks in its first line, and a page to
 * hide a button. The {@code require} form refuses as if the thing did not exist.
 */
@Stateless
public class Access {
  @PersistenceContext private EntityManager em;
  @Inject private Caller caller;
  @Inject private Today today;

  /** Whether the caller is that person. */
  @PermitAll
  public boolean isSelf(long personId) {
    return caller.is(Roles.PERSON) && caller.personId() == personId;
  }

  /** Whether the caller leads that team today. */
  @PermitAll
  public boolean isLeaderOfTeam(long teamId) {
    return caller.is(Roles.PERSON) && has(teamId, caller.personId(), TeamRelation.LEADS);
  }

  /** Whether the caller leads a team today that the person is in today. */
  @PermitAll
  public boolean isLeaderOf(long personId) {
    if (!caller.is(Roles.PERSON)) {
      return false;
    }
    LocalDate day = today.date();
    return em.createQuery(
                """
                SELECT COUNT(l) FROM TeamMember l JOIN TeamMember m ON m.teamId = l.teamId
                WHERE l.personId = :leader AND l.relation = org.alongside.people.TeamRelation.LEADS
                AND l.fromOn <= :day AND (l.endsOn IS NULL OR l.endsOn > :day)
                AND m.personId = :person AND m.fromOn <= :day AND (m.endsOn IS NULL OR m.endsOn > :day)
                """,
                Long.class)
            .setParameter("leader", caller.personId())
            .setParameter("person", personId)
            .setParameter("day", day)
            .getSingleResult()
        > 0;
  }

  /** Whether the caller may administer people and settings: an administrator, or the program. */
  @PermitAll
  public boolean canAdminister() {
    return caller.is(Roles.ADMIN) || caller.isSystem();
  }

  /** Refuses everybody but that person. */
  @PermitAll
  public void requireSelf(long personId) {
    require(isSelf(personId));
  }

  /** Refuses everybody but whoever leads that team today. */
  @PermitAll
  public void requireLeaderOfTeam(long teamId) {
    require(isLeaderOfTeam(teamId));
  }

  private static void require(boolean allowed) {
    if (!allowed) {
      throw BusinessException.notFound();
    }
  }

  private boolean has(long teamId, long personId, TeamRelation relation) {
    return em.createNamedQuery("TeamMember.inForce", Long.class)
            .setParameter("team", teamId)
            .setParameter("person", personId)
            .setParameter("relation", relation)
            .setParameter("day", today.date())
            .getSingleResult()
        > 0;
  }
}
