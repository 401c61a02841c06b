package org.alongside.tailoring;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;

/** Finds when somebody was reminded, one after the other. */
@Dependent
class PlanReminderSql {
  @PersistenceContext private EntityManager em;

  /** The row of that, made where there is none; locked until the transaction ends. */
  PlanReminder of(long person) {
    em.createNativeQuery(
            "INSERT INTO plan_reminder (person_id, version) VALUES (?1, 1) ON DUPLICATE KEY UPDATE person_id = person_id")
        .setParameter(1, person)
        .executeUpdate();
    return em.find(PlanReminder.class, person, LockModeType.PESSIMISTIC_WRITE);
  }
}
