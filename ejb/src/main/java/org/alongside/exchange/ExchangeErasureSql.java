package org.alongside.exchange;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import org.alongside.people.ErasureSql;
import org.alongside.people.PersonErased;

/** Files that somebody brought and that became no lesson go. */
@Dependent
class ExchangeErasureSql {
  @PersistenceContext private EntityManager em;

  void erase(@Observes PersonErased person) {
    ErasureSql.run(
        em,
        person,
        "DELETE FROM content_import_upload WHERE import_id IN (SELECT id FROM content_import WHERE person_id = ?1)",
        "DELETE FROM content_import WHERE person_id = ?1");
  }
}
