package org.alongside.people;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Objects;
import org.alongside.platform.Audited;
import org.alongside.platform.Caller;
import org.alongside.platform.SiteClock;

/** Writes down what is done: what was before, for the page; that it was done, for the audit. */
@Dependent
class Deeds {
  private static final int MOST = 100;
  private static final String PERSON = "person";

  @PersistenceContext private EntityManager em;
  @Inject private Event<Audited> audited;
  @Inject private Event<PersonChanged> changed;
  @Inject private Caller caller;
  @Inject private SiteClock clock;

  /** Something was done to a person. */
  void ofPerson(String action, Person person) {
    audited.fire(new Audited(action, PERSON, person.ref().publicId(), person.id()));
    changed.fire(new PersonChanged(person.id()));
  }

  /** Somebody reads a person's records. */
  void reads(String action, Person person) {
    audited.fire(new Audited(action, PERSON, person.ref().publicId(), person.id()));
  }

  /** Something was done to a team or a site. */
  void of(String action, String object, String publicId) {
    audited.fire(new Audited(action, object, publicId, null));
  }

  /** Keeps what a field was, when it is another now. */
  void keep(String object, long id, String field, Object was, Object became) {
    if (!Objects.equals(was, became)) {
      em.persist(
          new FormerValue(object, id, field, text(was), text(became), clock.now(), whoCalls()));
    }
  }

  /** Who is calling; null: the program itself. */
  Long whoCalls() {
    return caller.isSystem() ? null : caller.personId();
  }

  /** What was changed, the latest first; the last hundred. */
  List<HistoryRow> history(String object, long id) {
    return em.createQuery(
            """
            SELECT v.field, v.was, v.became, v.changedAt, p.givenName, p.familyName, p.preferredName
            FROM FormerValue v LEFT JOIN Person p ON p.id = v.changedBy
            WHERE v.object = :object AND v.objectId = :id ORDER BY v.id DESC
            """,
            Object[].class)
        .setParameter("object", object)
        .setParameter("id", id)
        .setMaxResults(MOST)
        .getResultStream()
        .map(
            r ->
                new HistoryRow(
                    (String) r[0],
                    (String) r[1],
                    (String) r[2],
                    (java.time.Instant) r[3],
                    r[4] == null
                        ? null
                        : PersonName.shown((String) r[4], (String) r[5], (String) r[6])))
        .toList();
  }

  private static String text(Object value) {
    return value == null || value.toString().isEmpty() ? null : value.toString();
  }
}
