package org.alongside.mentoring;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.alongside.people.ConsentWithdrawn;

/**
 * What somebody would like to share with a mentor or mentee is there by their consent; once they
 * take that back, nothing of it is left to match by.
 */
@Dependent
class GroundsConsentSql {
  /** The code of that consent. */
  static final String MATCHING = "MATCHING";

  @PersistenceContext private EntityManager em;

  void withdrawn(@Observes ConsentWithdrawn withdrawn) {
    if (withdrawn.consent().equals(MATCHING)) {
      for (String table : List.of("mentee_wish", "mentor_profile")) {
        em.createNativeQuery(
                "UPDATE " + table + " SET grounds = '', version = version + 1 WHERE person_id = ?1")
            .setParameter(1, withdrawn.personId())
            .executeUpdate();
      }
    }
  }
}
