package org.alongside.account;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import org.alongside.people.ErasureSql;
import org.alongside.people.PersonErased;

/** The account goes, with its address, its password and every link. */
@Dependent
class AccountErasureSql {
  @PersistenceContext private EntityManager em;

  void erase(@Observes PersonErased person) {
    ErasureSql.run(
        em,
        person,
        "DELETE FROM password_link WHERE person_id = ?1",
        "DELETE FROM export_link WHERE person_id = ?1",
        "DELETE FROM account_doubt WHERE person_id = ?1",
        "DELETE FROM chosen_view WHERE person_id = ?1",
        "DELETE FROM own_export WHERE person_id = ?1",
        "DELETE FROM address_change WHERE person_id = ?1",
        "DELETE FROM account WHERE person_id = ?1");
    if (person.address() != null) {
      em.createNativeQuery("DELETE FROM reset_ask WHERE email = ?1")
          .setParameter(1, person.address())
          .executeUpdate();
    }
  }
}
