package org.alongside.stories;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import org.alongside.people.ErasureSql;
import org.alongside.people.PersonErased;

/** Own stories go with the journal; here, what others let somebody read. */
@Dependent
class StoriesErasureSql {
  @PersistenceContext private EntityManager em;

  void erase(@Observes PersonErased person) {
    ErasureSql.run(
        em,
        person,
        "DELETE FROM story_opening WHERE share_id IN (SELECT id FROM story_share WHERE reader_id = ?1)",
        "DELETE FROM story_share WHERE reader_id = ?1");
  }
}
