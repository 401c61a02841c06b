package org.alongside.community;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import org.alongside.people.ErasureSql;
import org.alongside.people.PersonErased;

/** Who was in a community goes; what the community wrote down together stays with it. */
@Dependent
class CommunityErasureSql {
  @PersistenceContext private EntityManager em;

  void erase(@Observes PersonErased person) {
    ErasureSql.run(
        em,
        person,
        "DELETE FROM community_member WHERE person_id = ?1",
        "DELETE FROM lone_invitation WHERE person_id = ?1");
  }
}
