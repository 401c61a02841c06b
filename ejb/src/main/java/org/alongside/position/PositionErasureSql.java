package org.alongside.position;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import org.alongside.people.ErasureSql;
import org.alongside.people.PersonErased;

/** Who was in which position, and since when, stays without a name: the service counts by it. */
@Dependent
class PositionErasureSql {
  @PersistenceContext private EntityManager em;

  void erase(@Observes PersonErased person) {
    ErasureSql.run(
        em, person, "UPDATE post SET person_id = NULL, version = version + 1 WHERE person_id = ?1");
  }
}
