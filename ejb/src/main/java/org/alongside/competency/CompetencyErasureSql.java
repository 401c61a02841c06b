package org.alongside.competency;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import org.alongside.people.ErasureSql;
import org.alongside.people.PersonErased;

/**
 * Ratings, evidence and levels go, with what was said in them; whom somebody assessed keeps theirs.
 */
@Dependent
class CompetencyErasureSql {
  @PersistenceContext private EntityManager em;

  void erase(@Observes PersonErased person) {
    ErasureSql.run(
        em,
        person,
        "DELETE FROM competency_rating WHERE person_id = ?1",
        "DELETE FROM competency_evidence WHERE person_id = ?1",
        "DELETE FROM held_level WHERE person_id = ?1",
        "DELETE FROM experience_credit WHERE person_id = ?1",
        "DELETE FROM assessor_grant WHERE subject_id = ?1",
        "UPDATE assessor_grant SET reason = '', version = version + 1 WHERE person_id = ?1");
  }
}
