package org.alongside.coreflection;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import org.alongside.people.ErasureSql;
import org.alongside.people.PersonErased;

/** Who was invited to a group and came goes; that a mentor held one is the mentees' record, too. */
@Dependent
class GroupsErasureSql {
  @PersistenceContext private EntityManager em;

  void erase(@Observes PersonErased person) {
    ErasureSql.run(em, person, "DELETE FROM group_seat WHERE person_id = ?1");
  }
}
