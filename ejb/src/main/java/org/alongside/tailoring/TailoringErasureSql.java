package org.alongside.tailoring;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import org.alongside.people.ErasureSql;
import org.alongside.people.PersonErased;

/** The form, what was brought along with its files, and the plan made of it go. */
@Dependent
class TailoringErasureSql {
  @PersistenceContext private EntityManager em;

  void erase(@Observes PersonErased person) {
    ErasureSql.run(
        em,
        person,
        "DELETE FROM plan_evidence WHERE claim_id IN (SELECT id FROM plan_claim WHERE person_id = ?1)",
        "DELETE FROM plan_claim WHERE person_id = ?1",
        "DELETE FROM plan_item WHERE person_id = ?1",
        "DELETE FROM training_plan WHERE person_id = ?1",
        "DELETE FROM plan_intake WHERE person_id = ?1",
        "DELETE FROM plan_override WHERE person_id = ?1",
        "DELETE FROM plan_ask WHERE person_id = ?1",
        "DELETE FROM plan_change WHERE person_id = ?1",
        "DELETE FROM plan_pause WHERE person_id = ?1",
        "DELETE FROM plan_stale WHERE person_id = ?1",
        "DELETE FROM plan_reminder WHERE person_id = ?1",
        "DELETE FROM competency_level WHERE person_id = ?1");
  }
}
