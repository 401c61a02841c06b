package org.alongside.notification;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.json.Json;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import org.alongside.people.ErasureSql;
import org.alongside.people.PersonErased;
import org.alongside.people.PersonName;

/**
 * Messages and mail go. Where somebody's name stands in what others were told, the words that stand
 * for an erased name take its place; mail that a demonstration shows is no longer shown.
 */
@Dependent
class MessagesErasureSql {
  @PersistenceContext private EntityManager em;

  void erase(@Observes PersonErased person) {
    ErasureSql.run(
        em,
        person,
        "DELETE FROM shown_mail WHERE mail_id IN (SELECT id FROM outbox_mail WHERE person_id = ?1)",
        "DELETE FROM message WHERE person_id = ?1",
        "DELETE FROM outbox_mail WHERE person_id = ?1",
        "DELETE FROM message_choice WHERE person_id = ?1",
        "DELETE FROM quiet_hours WHERE person_id = ?1");
    person.names().forEach(this::forget);
  }

  private void forget(String name) {
    em.createNativeQuery(
            """
            UPDATE message SET facts = REPLACE(facts, ?1, ?2), version = version + 1
            WHERE LOCATE(?1, facts) > 0
            """)
        .setParameter(1, Json.createValue(name).toString())
        .setParameter(2, Json.createValue(PersonName.ERASED).toString())
        .executeUpdate();
    em.createNativeQuery(
            "DELETE FROM shown_mail WHERE LOCATE(?1, plain) > 0 OR LOCATE(?1, html) > 0")
        .setParameter(1, name)
        .executeUpdate();
  }
}
