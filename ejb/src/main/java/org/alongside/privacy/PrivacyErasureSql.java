package org.alongside.privacy;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import org.alongside.people.ErasureSql;
import org.alongside.people.PersonErased;

/**
 * What somebody asked to be put right and consented to goes; that they were erased, and when,
 * stays.
 */
@Dependent
class PrivacyErasureSql {
  @PersistenceContext private EntityManager em;

  void erase(@Observes PersonErased person) {
    ErasureSql.run(
        em,
        person,
        "DELETE FROM correction_ask WHERE person_id = ?1",
        "DELETE FROM notice_answer WHERE person_id = ?1");
  }
}
