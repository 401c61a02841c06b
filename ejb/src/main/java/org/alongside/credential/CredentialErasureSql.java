package org.alongside.credential;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import org.alongside.people.ErasureSql;
import org.alongside.people.PersonErased;

/**
 * That a certificate was given stays under its number, which names nobody; why one was withdrawn
 * goes.
 */
@Dependent
class CredentialErasureSql {
  @PersistenceContext private EntityManager em;

  void erase(@Observes PersonErased person) {
    ErasureSql.run(
        em,
        person,
        "DELETE FROM credential_choice WHERE credential_id IN (SELECT id FROM credential WHERE person_id = ?1)",
        "DELETE FROM credential_turn WHERE person_id = ?1",
        "UPDATE credential_withdrawal SET reason = '' WHERE credential_id IN (SELECT id FROM credential WHERE person_id = ?1)");
  }
}
