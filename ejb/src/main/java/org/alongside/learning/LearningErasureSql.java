package org.alongside.learning;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import org.alongside.people.ErasureSql;
import org.alongside.people.PersonErased;

/**
 * What was completed, and when, stays without a name; how it went, what was entered and noted goes.
 */
@Dependent
class LearningErasureSql {
  @PersistenceContext private EntityManager em;

  void erase(@Observes PersonErased person) {
    ErasureSql.run(
        em,
        person,
        "DELETE FROM attestation_note WHERE enrolment_id IN (SELECT id FROM enrolment WHERE person_id = ?1)",
        "DELETE FROM external_part WHERE enrolment_id IN (SELECT id FROM enrolment WHERE person_id = ?1)",
        "DELETE FROM unit_progress WHERE enrolment_id IN (SELECT id FROM enrolment WHERE person_id = ?1)",
        "DELETE FROM enrolment WHERE person_id = ?1",
        "DELETE FROM challenge WHERE person_id = ?1",
        "DELETE FROM module_reset WHERE person_id = ?1",
        "DELETE FROM policy_update_read WHERE person_id = ?1",
        "DELETE FROM practicum_entry WHERE person_id = ?1");
  }
}
