package org.alongside.survey;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.alongside.people.ErasureSql;
import org.alongside.people.PersonErased;

/**
 * Surveys that are open go. Answers that were sent stand without their person; their choices stay
 * in the counts, and the sentences that somebody wrote go: a sentence may tell who wrote it.
 */
@Dependent
class SurveyErasureSql {
  @PersistenceContext private EntityManager em;
  @Inject private SurveySaltSql salts;

  void erase(@Observes PersonErased person) {
    ErasureSql.run(em, person, "DELETE FROM survey_sheet WHERE person_id = ?1");
    byte[] salt = salts.salt();
    for (String instrument : instruments()) {
      em.createNativeQuery(
              """
              UPDATE survey_answer SET written = NULL WHERE written IS NOT NULL
              AND response_id IN (SELECT id FROM survey_response WHERE code = ?1)
              """)
          .setParameter(1, RespondentCode.of(salt, person.personId(), instrument))
          .executeUpdate();
    }
  }

  @SuppressWarnings("unchecked") // one column of texts: a native query names no type
  private List<String> instruments() {
    return em.createNativeQuery("SELECT DISTINCT instrument FROM survey_response").getResultList();
  }
}
