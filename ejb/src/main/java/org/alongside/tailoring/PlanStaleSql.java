package org.alongside.tailoring;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.alongside.platform.InstantConverter;

/** Whose plans are to be made anew. */
@Dependent
class PlanStaleSql {
  @PersistenceContext private EntityManager em;

  /** Somebody, and why. */
  record Stale(long person, PlanCause cause) {}

  void mark(Collection<Long> persons, PlanCause cause, Instant now) {
    if (persons.isEmpty()) {
      return;
    }
    Query query =
        em.createNativeQuery(
            "INSERT IGNORE INTO plan_stale (person_id, cause, since_at) SELECT id, ?, ? FROM person WHERE id IN ("
                + "?, ".repeat(persons.size() - 1)
                + "?)");
    query.setParameter(1, cause.name()).setParameter(2, InstantConverter.bound(now));
    int place = 3;
    for (Long person : persons) {
      query.setParameter(place++, person);
    }
    query.executeUpdate();
  }

  void markOtherRules(PlanKind kind, String version, Instant now) {
    em.createNativeQuery(
            """
            INSERT IGNORE INTO plan_stale (person_id, cause, since_at)
            SELECT person_id, 'RULES', ?1 FROM training_plan WHERE kind = ?2 AND rule_set <> ?3
            """)
        .setParameter(1, InstantConverter.bound(now))
        .setParameter(2, kind.name())
        .setParameter(3, version)
        .executeUpdate();
  }

  void markAll(Instant now) {
    em.createNativeQuery(
            """
            INSERT IGNORE INTO plan_stale (person_id, cause, since_at)
            SELECT DISTINCT person_id, 'FACTS', ?1 FROM training_plan
            """)
        .setParameter(1, InstantConverter.bound(now))
        .executeUpdate();
  }

  void markStaffWithout(Instant now) {
    em.createNativeQuery(
            """
            INSERT IGNORE INTO plan_stale (person_id, cause, since_at)
            SELECT p.id, 'FACTS', ?1 FROM person p LEFT JOIN training_plan t ON t.person_id = p.id AND t.kind = 'STAFF'
            WHERE p.staff_group IS NOT NULL AND t.id IS NULL
            """)
        .setParameter(1, InstantConverter.bound(now))
        .executeUpdate();
  }

  /** The next few, which no other transaction has taken. */
  @SuppressWarnings("unchecked") // rows of a native query are untyped in JPA
  List<Stale> take(int most) {
    List<Object[]> rows =
        em.createNativeQuery(
                "SELECT person_id, cause FROM plan_stale ORDER BY person_id LIMIT ?1 FOR UPDATE")
            .setParameter(1, most)
            .getResultList();
    return rows.stream()
        .map(r -> new Stale(((Number) r[0]).longValue(), PlanCause.valueOf((String) r[1])))
        .toList();
  }

  void drop(List<Stale> done) {
    for (Stale one : done) {
      em.createNativeQuery("DELETE FROM plan_stale WHERE person_id = ?1")
          .setParameter(1, one.person())
          .executeUpdate();
    }
  }
}
