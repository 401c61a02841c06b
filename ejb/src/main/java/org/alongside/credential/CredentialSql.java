package org.alongside.credential;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import org.alongside.platform.InstantConverter;

/** Gives a credential: of two that give the same at once, one does. */
@Dependent
class CredentialSql {
  @PersistenceContext private EntityManager em;

  /**
   * Waits until nobody else gives this person anything, until the transaction ends: two last
   * modules of a programme that are completed at once would not see each other.
   */
  void turn(long person) {
    em.createNativeQuery(
            "INSERT INTO credential_turn (person_id) VALUES (?1) ON DUPLICATE KEY UPDATE person_id = person_id")
        .setParameter(1, person)
        .executeUpdate();
  }

  /** Makes the row unless the cycle and edition has one; another's under way is waited for. */
  void issue(NewCredential given) {
    em.createNativeQuery(
            """
            INSERT INTO credential (public_id, person_id, achievement_id, code, cycle, edition, completion,
              earned_at, earned_on, valid_to, issued_at, parts)
            VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12)
            ON DUPLICATE KEY UPDATE cycle = cycle
            """)
        .setParameter(1, given.publicId())
        .setParameter(2, given.personId())
        .setParameter(3, given.achievementId())
        .setParameter(4, given.code())
        .setParameter(5, given.cycle())
        .setParameter(6, given.edition())
        .setParameter(7, given.completion())
        .setParameter(8, InstantConverter.bound(given.earnedAt()))
        .setParameter(9, given.earnedOn().toString())
        .setParameter(10, given.validTo() == null ? null : given.validTo().toString())
        .setParameter(11, InstantConverter.bound(given.issuedAt()))
        .setParameter(12, given.parts())
        .executeUpdate();
  }
}
