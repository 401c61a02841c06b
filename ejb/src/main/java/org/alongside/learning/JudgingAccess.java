package org.alongside.learning;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import org.alongside.people.Access;
import org.alongside.people.MentorLines;
import org.alongside.people.PersonDesk;
import org.alongside.platform.BusinessException;
import org.alongside.platform.Caller;
import org.alongside.platform.Roles;

/**
 * Who may judge somebody's practice: their practice mentor, where that one may sign off; a
 * coordinator of theirs; or whoever led a live event of that module at which they were. Never the
 * person, and never their line manager, whatever else that one is: three lines, not merged.
 */
@Dependent
class JudgingAccess {
  @PersistenceContext private EntityManager em;
  @EJB private Access access;
  @Inject private PersonDesk persons;
  @Inject private MentorLines mentors;
  @Inject private Caller caller;

  boolean mayJudge(long person, long module) {
    long judge = caller.personId();
    return judge != person
        && !persons.manages(judge, person)
        && (caller.is(Roles.COORDINATOR) && access.coordinates(person)
            || mentors.signs(judge, person)
            || ledThemIn(judge, person, module));
  }

  void requireMayJudge(long person, long module) {
    if (!mayJudge(person, module)) {
      throw BusinessException.notFound();
    }
  }

  private boolean ledThemIn(long judge, long person, long module) {
    return em.createQuery(
                """
                SELECT COUNT(e) FROM LiveEvent e JOIN EventPlace p ON p.eventId = e.id
                WHERE e.facilitatorId = :judge AND e.moduleId = :module AND p.personId = :person
                AND p.presence = org.alongside.schedule.Presence.PRESENT
                """,
                Long.class)
            .setParameter("judge", judge)
            .setParameter("module", module)
            .setParameter("person", person)
            .getSingleResult()
        > 0;
  }
}
