package org.alongside.mentoring;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import org.alongside.people.ErasureSql;
import org.alongside.people.PersonErased;

/**
 * That two people met and when is the other's record, too, and stays; what somebody wrote there
 * goes.
 */
@Dependent
class MentoringErasureSql {
  @PersistenceContext private EntityManager em;

  void erase(@Observes PersonErased person) {
    ErasureSql.run(
        em,
        person,
        "DELETE FROM mentor_profile WHERE person_id = ?1",
        "DELETE FROM mentee_wish WHERE person_id = ?1",
        "DELETE FROM mentor_conflict WHERE person_id = ?1 OR other_id = ?1",
        "DELETE FROM match_offer WHERE round_id IN (SELECT id FROM match_round WHERE mentee_id = ?1)",
        "DELETE FROM match_round WHERE mentee_id = ?1",
        "UPDATE match_offer SET conflict = NULL, over_reason = NULL, version = version + 1 WHERE mentor_id = ?1",
        "DELETE FROM agenda_text WHERE person_id = ?1",
        "DELETE FROM meeting_action WHERE owner_id = ?1",
        "DELETE FROM drift_check WHERE person_id = ?1",
        "UPDATE mentorship SET conflict = NULL, version = version + 1 WHERE mentee_id = ?1 OR mentor_id = ?1");
  }
}
