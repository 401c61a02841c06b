package org.alongside.mentoring;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import org.alongside.people.ConsentWithdrawn;

/**
 * What somebody would like to share with a mentor or mentee is there by their consent; once they
 * take that back, nothing of it is left to match by.
 */
@Dependent
class GroundsConsentSql {
  /** The code of that consent. */
  static final String MATCHING = "MATCHING";

  private static final String WISH =
      "UPDATE mentee_wish SET grounds = '', version = version + 1 WHERE person_id = ?1";
  private static final String PROFILE =
      "UPDATE mentor_profile SET grounds = '', version = version + 1 WHERE person_id = ?1";

  @PersistenceContext private EntityManager em;

  void withdrawn(@Observes ConsentWithdrawn withdrawn) {
    if (withdrawn.consent().equals(MATCHING)) {
      forget(withdrawn.personId(), WISH);
      forget(withdrawn.personId(), PROFILE);
    }
  }

  private void forget(long person, String statement) {
    em.createNativeQuery(statement).setParameter(1, person).executeUpdate();
  }
}
