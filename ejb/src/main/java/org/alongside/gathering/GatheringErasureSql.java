package org.alongside.gathering;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import org.alongside.people.ErasureSql;
import org.alongside.people.PersonErased;

/** Duties, votes and what was opened go; how many came, what was noted and decided stays. */
@Dependent
class GatheringErasureSql {
  @PersistenceContext private EntityManager em;

  void erase(@Observes PersonErased person) {
    ErasureSql.run(
        em,
        person,
        "DELETE FROM meeting_duty WHERE person_id = ?1",
        "DELETE FROM session_guest WHERE person_id = ?1",
        "DELETE FROM poll_vote WHERE person_id = ?1",
        "DELETE FROM resource_use WHERE person_id = ?1");
  }
}
