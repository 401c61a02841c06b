package org.alongside.schedule;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import org.alongside.people.ErasureSql;
import org.alongside.people.PersonErased;

/** Places at live events and calendar feeds go; events that somebody led stay, without a name. */
@Dependent
class ScheduleErasureSql {
  @PersistenceContext private EntityManager em;

  void erase(@Observes PersonErased person) {
    ErasureSql.run(
        em,
        person,
        "DELETE FROM event_place WHERE person_id = ?1",
        "DELETE FROM calendar_feed WHERE person_id = ?1");
  }
}
