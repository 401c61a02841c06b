package org.alongside.reminder;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What is due of whom, what was said already, and that something is said: each once. */
@Dependent
class ReminderSql {
  /** What was completed is due again on the last day on which it counts; else the plan's day is. */
  private static final String DUE =
      """
      SELECT x.person_id, x.module_code, MIN(x.due_on) FROM (
      SELECT i.person_id, i.module_code, COALESCE((SELECT MAX(v.last_day) FROM completion c
      JOIN module m ON m.id = c.module_id AND m.code = i.module_code JOIN completion_validity v ON v.completion_id = c.id
      WHERE c.person_id = i.person_id AND NOT EXISTS (SELECT 1 FROM module_reset r
      WHERE r.person_id = c.person_id AND r.module_id = c.module_id AND r.cycle = c.cycle)), i.due_on) AS due_on
      FROM plan_item i WHERE i.person_id > ?1 AND i.person_id <= ?2
      AND i.requirement IN ('REQUIRED', 'FAST_TRACK')
      AND NOT EXISTS (SELECT 1 FROM plan_pause u WHERE u.person_id = i.person_id AND u.until_on IS NULL)
      AND NOT EXISTS (SELECT 1 FROM leaving l WHERE l.person_id = i.person_id AND l.left_on <= ?5
      AND (l.back_on IS NULL OR l.back_on > ?5))
      AND NOT EXISTS (SELECT 1 FROM completion c JOIN module m ON m.id = c.module_id AND m.code = i.module_code
      LEFT JOIN completion_validity v ON v.completion_id = c.id
      WHERE c.person_id = i.person_id AND v.last_day IS NULL AND NOT EXISTS (SELECT 1 FROM module_reset r
      WHERE r.person_id = c.person_id AND r.module_id = c.module_id AND r.cycle = c.cycle))) x
      WHERE x.due_on BETWEEN ?3 AND ?4
      GROUP BY x.person_id, x.module_code ORDER BY x.person_id, MIN(x.due_on)
      """;

  @PersistenceContext private EntityManager em;

  /** The highest id of the next persons after {@code after}; empty: there is nobody. */
  Long upTo(long after, int most) {
    Object last =
        em.createNativeQuery(
                """
                SELECT MAX(x.id) FROM (SELECT id FROM person WHERE id > ?1 ORDER BY id LIMIT ?2) x
                """)
            .setParameter(1, after)
            .setParameter(2, most)
            .getSingleResult();
    return last == null ? null : ((Number) last).longValue();
  }

  /** What is due between two days of the persons between two ids, by person. */
  List<DueModule> due(long after, long upTo, LocalDate from, LocalDate until, LocalDate today) {
    return rows(DUE, after, upTo, from, until, today).stream()
        .map(r -> new DueModule(id(r[0]), (String) r[1], LocalDate.parse(r[2].toString())))
        .toList();
  }

  /** Which steps of these persons are said, {@code person/module/day/step}. */
  Set<String> said(long after, long upTo) {
    Set<String> said = new HashSet<>();
    rows(
            "SELECT person_id, module_code, due_on, step FROM reminder_step WHERE person_id > ?1 AND person_id <= ?2",
            after,
            upTo)
        .forEach(r -> said.add(id(r[0]) + "/" + r[1] + "/" + r[2] + "/" + r[3]));
    return said;
  }

  /** Keeps that a step is said. */
  void say(DueModule due, String step) {
    Query query =
        em.createNativeQuery(
            """
            INSERT IGNORE INTO reminder_step (person_id, module_code, due_on, step) VALUES (?1, ?2, ?3, ?4)
            """);
    query
        .setParameter(1, due.person())
        .setParameter(2, due.module())
        .setParameter(3, due.dueOn())
        .setParameter(4, step)
        .executeUpdate();
  }

  /** Keeps that somebody is told something today; false: they were, today. */
  boolean once(long person, ReminderReason reason, LocalDate day) {
    return em.createNativeQuery(
                "INSERT IGNORE INTO reminder (person_id, reason, on_day) VALUES (?1, ?2, ?3)")
            .setParameter(1, person)
            .setParameter(2, reason.name())
            .setParameter(3, day)
            .executeUpdate()
        > 0;
  }

  /** Who leads a team of the person today, with that team; never they themselves. */
  Map<Long, String> leaders(long person, LocalDate day) {
    Map<Long, String> leaders = new HashMap<>();
    rows(
            """
            SELECT l.person_id, t.public_id FROM team_member m JOIN team t ON t.id = m.team_id
            JOIN team_member l ON l.team_id = m.team_id AND l.relation = 'LEADS' AND l.person_id <> m.person_id
            WHERE m.person_id = ?1 AND m.from_on <= ?2 AND (m.ends_on IS NULL OR m.ends_on > ?2)
            AND l.from_on <= ?2 AND (l.ends_on IS NULL OR l.ends_on > ?2) ORDER BY t.id DESC
            """,
            person,
            day)
        .forEach(r -> leaders.put(id(r[0]), (String) r[1]));
    return leaders;
  }

  private static long id(Object read) {
    return ((Number) read).longValue();
  }

  @SuppressWarnings("unchecked") // rows of a native query are untyped in JPA
  private List<Object[]> rows(String sql, Object... values) {
    Query query = em.createNativeQuery(sql);
    for (int i = 0; i < values.length; i++) {
      query.setParameter(i + 1, values[i]);
    }
    return query.getResultList();
  }
}
