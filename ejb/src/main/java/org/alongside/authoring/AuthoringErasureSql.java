package org.alongside.authoring;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import org.alongside.people.ErasureSql;
import org.alongside.people.PersonErased;

/**
 * Lessons that somebody wrote or published stay, without a name; what they said about drafts goes.
 */
@Dependent
class AuthoringErasureSql {
  @PersistenceContext private EntityManager em;

  void erase(@Observes PersonErased person) {
    ErasureSql.run(
        em,
        person,
        "UPDATE draft_step SET comment = NULL WHERE person_id = ?1",
        "DELETE FROM draft_visit WHERE person_id = ?1");
  }
}
