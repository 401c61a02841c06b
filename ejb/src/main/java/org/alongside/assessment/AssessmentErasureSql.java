package org.alongside.assessment;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import org.alongside.people.ErasureSql;
import org.alongside.people.PersonErased;

/**
 * Answers, and what was said of somebody's practice, go; what they said of others' is the others'.
 */
@Dependent
class AssessmentErasureSql {
  @PersistenceContext private EntityManager em;

  void erase(@Observes PersonErased person) {
    ErasureSql.run(
        em,
        person,
        "DELETE FROM answer_save WHERE attempt_id IN (SELECT id FROM attempt WHERE person_id = ?1)",
        "DELETE FROM answer WHERE attempt_id IN (SELECT id FROM attempt WHERE person_id = ?1)",
        "DELETE FROM scenario_step WHERE attempt_id IN (SELECT id FROM attempt WHERE person_id = ?1)",
        "DELETE FROM attempt WHERE person_id = ?1",
        "DELETE FROM judged_line WHERE judging_id IN (SELECT id FROM judging WHERE person_id = ?1)",
        "DELETE FROM judging WHERE person_id = ?1");
  }
}
