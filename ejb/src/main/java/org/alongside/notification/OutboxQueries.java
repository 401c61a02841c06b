package org.alongside.notification;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.alongside.people.PersonName;
import org.alongside.platform.InstantConverter;

/** The list of mail: one statement a page. */
@Dependent
class OutboxQueries {
  @PersistenceContext private EntityManager em;

  List<OutboxRow> page(Collection<MailState> states, int first, int size) {
    return em.createQuery(
            """
            SELECT m.publicId, p.givenName, p.familyName, p.preferredName, m.address, m.kind, m.state,
            m.madeAt, m.notBefore, m.settledAt, m.tries, m.trouble
            FROM OutboxMail m JOIN Person p ON p.id = m.personId WHERE m.state IN :states ORDER BY m.id DESC
            """,
            Object[].class)
        .setParameter("states", states)
        .setFirstResult(first)
        .setMaxResults(size)
        .getResultStream()
        .map(OutboxQueries::row)
        .toList();
  }

  int count(Collection<MailState> states) {
    return em.createQuery("SELECT COUNT(m) FROM OutboxMail m WHERE m.state IN :states", Long.class)
        .setParameter("states", states)
        .getSingleResult()
        .intValue();
  }

  /** How many are on their way or in trouble, and since when the first of them could have gone. */
  OutboxSize size(Instant now) {
    long waiting = 0;
    long trouble = 0;
    Instant first = now;
    for (Object[] row :
        em.createQuery(
                """
                SELECT m.state, COUNT(m), MIN(CASE WHEN m.id > 0 THEN m.notBefore ELSE NULL END)
                FROM OutboxMail m WHERE m.state IN :open GROUP BY m.state
                """,
                Object[].class)
            .setParameter("open", MailState.OPEN)
            .getResultList()) {
      if (MailState.ON_THE_WAY.contains((MailState) row[0])) {
        waiting += (Long) row[1];
        // EclipseLink's converter does not know what the driver gives for a bare MIN
        Instant earliest = InstantConverter.read(row[2]);
        first = earliest.isBefore(first) ? earliest : first;
      } else {
        trouble += (Long) row[1];
      }
    }
    return new OutboxSize(waiting, trouble, Duration.between(first, now).toSeconds());
  }

  Optional<OutboxMail> mail(String id) {
    return em.createNamedQuery("OutboxMail.byPublicId", OutboxMail.class)
        .setParameter("id", id)
        .getResultStream()
        .findFirst();
  }

  private static OutboxRow row(Object[] r) {
    return new OutboxRow(
        (String) r[0],
        PersonName.shown((String) r[1], (String) r[2], (String) r[3]),
        (String) r[4],
        (String) r[5],
        (MailState) r[6],
        (Instant) r[7],
        r[9] == null ? (Instant) r[8] : (Instant) r[9],
        (Integer) r[10],
        (String) r[11]);
  }
}
