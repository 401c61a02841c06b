package org.alongside.reminder;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import org.alongside.people.ErasureSql;
import org.alongside.people.PersonErased;

/** Of what somebody was reminded goes. */
@Dependent
class ReminderErasureSql {
  @PersistenceContext private EntityManager em;

  void erase(@Observes PersonErased person) {
    ErasureSql.run(
        em,
        person,
        "DELETE FROM reminder WHERE person_id = ?1",
        "DELETE FROM reminder_step WHERE person_id = ?1");
  }
}
