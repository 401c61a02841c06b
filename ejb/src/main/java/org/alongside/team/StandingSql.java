package org.alongside.team;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.StringJoiner;

/**
 * Where everybody stands with what is asked of them, a row for each team of theirs and module, and
 * the totals of that. That somebody is to be counted anew is an appended row, so that those who
 * complete or assign at once never wait for each other; only whoever holds the lease writes the
 * other two tables, and reads the facts without locking them (READ COMMITTED).
 */
@Dependent
class StandingSql {
  /** The facts; {@code %s} stands for what is asked of the person's id. */
  private static final String FACTS =
      """
      SELECT f.person_id, f.team_id, f.module_code, f.profession, f.is_done,
      COALESCE(f.due_on < ?1 AND NOT f.is_done AND NOT f.is_paused, FALSE) AS is_late FROM (
      SELECT g.person_id, g.team_id, g.module_code, g.profession, g.due_on,
      EXISTS (SELECT 1 FROM completion c JOIN module x ON x.id = c.module_id AND x.code = g.module_code
      LEFT JOIN completion_validity v ON v.completion_id = c.id
      WHERE c.person_id = g.person_id AND (v.last_day IS NULL OR v.last_day >= ?1)
      AND NOT EXISTS (SELECT 1 FROM module_reset r
      WHERE r.person_id = c.person_id AND r.module_id = c.module_id AND r.cycle = c.cycle)) AS is_done,
      EXISTS (SELECT 1 FROM plan_pause u WHERE u.person_id = g.person_id AND u.until_on IS NULL) AS is_paused
      FROM (SELECT i.person_id, m.team_id, i.module_code, MIN(i.due_on) AS due_on,
      MAX(COALESCE(NULLIF(p.profession, ''), LOWER(p.staff_group), 'other')) AS profession
      FROM plan_item i JOIN person p ON p.id = i.person_id JOIN team_member m ON m.person_id = i.person_id
      AND m.from_on <= ?1 AND (m.ends_on IS NULL OR m.ends_on > ?1)
      WHERE i.requirement IN ('REQUIRED', 'FAST_TRACK') AND %s
      GROUP BY i.person_id, m.team_id, i.module_code) g) f
      """;

  private static final String COLUMNS =
      "person_id, team_id, module_code, profession, is_done, is_late";

  @PersistenceContext private EntityManager em;

  /** Somebody is to be counted anew. */
  void touch(long person) {
    em.createNativeQuery("INSERT INTO standing_touched (person_id) VALUES (?1)")
        .setParameter(1, person)
        .executeUpdate();
  }

  /** Everybody who has a plan, while nobody is counted at all. */
  void touchFirst() {
    em.createNativeQuery(
            """
            INSERT INTO standing_touched (person_id) SELECT DISTINCT i.person_id FROM plan_item i
            WHERE NOT EXISTS (SELECT 1 FROM standing) AND NOT EXISTS (SELECT 1 FROM standing_touched)
            """)
        .executeUpdate();
  }

  /** Everybody of whom something is another by itself since a day: a day has passed, or come. */
  void touchTurned(LocalDate since, LocalDate day) {
    em.createNativeQuery(
            """
            INSERT INTO standing_touched (person_id)
            SELECT person_id FROM plan_item WHERE due_on >= ?1 AND due_on < ?2
            UNION SELECT c.person_id FROM completion_validity v JOIN completion c ON c.id = v.completion_id
            WHERE v.last_day >= ?1 AND v.last_day < ?2
            UNION SELECT person_id FROM team_member WHERE from_on > ?1 AND from_on <= ?2
            UNION SELECT person_id FROM team_member WHERE ends_on > ?1 AND ends_on <= ?2
            """)
        .setParameter(1, since)
        .setParameter(2, day)
        .executeUpdate();
  }

  /** The same as {@link #touched}, taken: another run waits until they are counted. */
  List<long[]> take(int most) {
    return marks(" FOR UPDATE", most);
  }

  /** Rows that say who is to be counted anew, the oldest first: id and person. */
  List<long[]> touched(int most) {
    return marks("", most);
  }

  private List<long[]> marks(String how, int most) {
    List<long[]> rows = new ArrayList<>();
    for (Object[] row :
        rows(
            em.createNativeQuery(
                    "SELECT id, person_id FROM standing_touched ORDER BY id LIMIT ?1" + how)
                .setParameter(1, most))) {
      rows.add(new long[] {number(row[0]), number(row[1])});
    }
    return rows;
  }

  /** They are counted. */
  void settle(Collection<Long> touchedIds) {
    in("DELETE FROM standing_touched WHERE id IN (%s)", touchedIds).executeUpdate();
  }

  /** Takes people out of the totals, counts them anew and puts them in again: four statements. */
  void count(Collection<Long> persons, LocalDate day) {
    in(
            """
            UPDATE standing_total t JOIN (
            SELECT team_id, module_code, profession, COUNT(*) AS n, SUM(is_done) AS d, SUM(is_late) AS l
            FROM standing WHERE person_id IN (%s) GROUP BY team_id, module_code, profession) s
            ON s.team_id = t.team_id AND s.module_code = t.module_code AND s.profession = t.profession
            SET t.asked = t.asked - s.n, t.done = t.done - s.d, t.late = t.late - s.l
            """,
            persons)
        .executeUpdate();
    in("DELETE FROM standing WHERE person_id IN (%s)", persons).executeUpdate();
    in(
            "INSERT INTO standing (" + COLUMNS + ") " + FACTS.formatted("i.person_id IN (%s)"),
            persons,
            day)
        .executeUpdate();
    in(
            """
            INSERT INTO standing_total (team_id, module_code, profession, asked, done, late)
            SELECT team_id, module_code, profession, COUNT(*), SUM(is_done), SUM(is_late)
            FROM standing WHERE person_id IN (%s) GROUP BY team_id, module_code, profession
            ON DUPLICATE KEY UPDATE asked = asked + VALUES(asked), done = done + VALUES(done), late = late + VALUES(late)
            """,
            persons)
        .executeUpdate();
  }

  /** The highest id of the next persons after {@code after}; null: there is nobody. */
  Long upTo(long after, int most) {
    Object last =
        em.createNativeQuery(
                """
                SELECT MAX(x.id) FROM (SELECT id FROM person WHERE id > ?1 ORDER BY id LIMIT ?2) x
                """)
            .setParameter(1, after)
            .setParameter(2, most)
            .getSingleResult();
    return last == null ? null : number(last);
  }

  /** Of whom, between two ids, what is counted is not what the facts say. */
  List<Long> wrong(long after, long upTo, LocalDate day) {
    String within = "person_id > ?2 AND %sperson_id <= ?3";
    List<Long> wrong = new ArrayList<>();
    @SuppressWarnings("unchecked") // rows of a native query are untyped in JPA
    List<Object> found =
        em.createNativeQuery(
                "SELECT DISTINCT w.person_id FROM (SELECT "
                    + COLUMNS
                    + " FROM ("
                    + FACTS.formatted("i." + within.formatted("i."))
                    + " UNION ALL SELECT "
                    + COLUMNS
                    + " FROM standing WHERE "
                    + within.formatted("")
                    + ") u GROUP BY "
                    + COLUMNS
                    + " HAVING COUNT(*) = 1) w")
            .setParameter(2, after)
            .setParameter(3, upTo)
            .setParameter(1, day)
            .getResultList();
    found.forEach(id -> wrong.add(number(id)));
    return wrong;
  }

  /** How many rows of the totals are not the sums of what is counted. */
  long wrongTotals() {
    return number(
        em.createNativeQuery(
                """
                SELECT COUNT(*) FROM (SELECT team_id, module_code, profession, asked, done, late FROM (
                SELECT team_id, module_code, profession, asked, done, late FROM standing_total WHERE asked <> 0 OR done <> 0 OR late <> 0
                UNION ALL SELECT team_id, module_code, profession, COUNT(*), SUM(is_done), SUM(is_late)
                FROM standing GROUP BY team_id, module_code, profession) u
                GROUP BY team_id, module_code, profession, asked, done, late HAVING COUNT(*) = 1) w
                """)
            .getSingleResult());
  }

  /** Makes the totals anew out of what is counted. */
  void sumUp() {
    em.createNativeQuery("DELETE FROM standing_total").executeUpdate();
    em.createNativeQuery(
            """
            INSERT INTO standing_total (team_id, module_code, profession, asked, done, late)
            SELECT team_id, module_code, profession, COUNT(*), SUM(is_done), SUM(is_late)
            FROM standing GROUP BY team_id, module_code, profession
            """)
        .executeUpdate();
  }

  /** Drops totals of nobody. */
  void tidy() {
    em.createNativeQuery("DELETE FROM standing_total WHERE asked = 0 AND done = 0 AND late = 0")
        .executeUpdate();
  }

  /** The ids are bound behind the values that stand before them. */
  private Query in(String sql, Collection<Long> ids, Object... before) {
    StringJoiner places = new StringJoiner(", ");
    for (int i = 1; i <= ids.size(); i++) {
      places.add("?" + (before.length + i));
    }
    Query query = em.createNativeQuery(sql.formatted(places));
    int place = 1;
    for (Object value : before) {
      query.setParameter(place++, value);
    }
    for (Long id : ids) {
      query.setParameter(place++, id);
    }
    return query;
  }

  @SuppressWarnings("unchecked") // rows of a native query are untyped in JPA
  private static List<Object[]> rows(Query query) {
    return query.getResultList();
  }

  private static long number(Object read) {
    return ((Number) read).longValue();
  }
}
