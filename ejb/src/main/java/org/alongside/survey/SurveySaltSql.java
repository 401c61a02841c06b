package org.alongside.survey;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.security.SecureRandom;
import java.util.Base64;

/** The site's salt; of two first requests at once, both find the same one. */
@Dependent
class SurveySaltSql {
  private static final SecureRandom RANDOM = new SecureRandom();
  private static final int BYTES = 32;

  @PersistenceContext private EntityManager em;

  byte[] salt() {
    SurveySalt known = em.find(SurveySalt.class, SurveySalt.ONLY);
    if (known == null) {
      byte[] made = new byte[BYTES];
      RANDOM.nextBytes(made);
      em.createNativeQuery(
              """
              INSERT INTO survey_salt (id, salt) VALUES (?1, ?2)
              ON DUPLICATE KEY UPDATE salt = salt
              """)
          .setParameter(1, SurveySalt.ONLY)
          .setParameter(2, Base64.getEncoder().encodeToString(made))
          .executeUpdate();
      known = em.find(SurveySalt.class, SurveySalt.ONLY);
    }
    return Base64.getDecoder().decode(known.salt());
  }
}
