package org.alongside.team;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;
import org.alongside.people.Reach;

/** Completions of one module with who earned them: one statement a part, by the versions' index. */
@Dependent
class CompletionSql {
  private static final String FIELDS =
      """
      SELECT c.id, p.given_name, p.family_name, p.preferred_name,
      (SELECT GROUP_CONCAT(DISTINCT t.name ORDER BY t.name SEPARATOR '; ') FROM team_member m JOIN team t ON t.id = m.team_id
      WHERE m.person_id = c.person_id AND m.from_on <= ?1 AND (m.ends_on IS NULL OR m.ends_on > ?1)) AS teams,
      v.number, c.cycle, c.completed_at, d.last_day, r.id AS reset_id
      FROM module x JOIN module_version v ON v.module_id = x.id JOIN completion c ON c.version_id = v.id
      JOIN person p ON p.id = c.person_id
      LEFT JOIN completion_validity d ON d.completion_id = c.id
      LEFT JOIN module_reset r ON r.person_id = c.person_id AND r.module_id = c.module_id AND r.cycle = c.cycle
      WHERE x.code = ?2 AND c.id > ?3
      """;

  @PersistenceContext private EntityManager em;

  /** The next lines by id, as the columns above. */
  @SuppressWarnings("unchecked") // rows of a native query are untyped in JPA
  List<Object[]> lines(CompletionSearch search, Reach reach, LocalDate day, long after, int most) {
    List<Object> values = new ArrayList<>(List.of(day, search.module(), after));
    StringBuilder sql = new StringBuilder(FIELDS);
    if (!reach.everywhere() || search.site() != null || search.team() != null) {
      sql.append(
          " AND EXISTS (SELECT 1 FROM team_member m JOIN team t ON t.id = m.team_id LEFT JOIN team_site a ON"
              + " a.team_id = t.id AND a.from_on <= ?1 AND (a.ends_on IS NULL OR a.ends_on > ?1)"
              + " LEFT JOIN site s ON s.id = a.site_id WHERE m.person_id = c.person_id AND m.from_on <= ?1"
              + " AND (m.ends_on IS NULL OR m.ends_on > ?1)");
      if (search.site() != null) {
        boolean none = OrganisationSearch.NO_SITE.equals(search.site());
        sql.append(
            none ? " AND s.id IS NULL" : " AND s.public_id = " + bound(values, search.site()));
      }
      if (search.team() != null) {
        sql.append(" AND t.public_id = ").append(bound(values, search.team()));
      }
      if (!reach.everywhere()) {
        StringJoiner ids = new StringJoiner(", ", " AND t.id IN (", ")");
        reach.teamsForQuery().forEach(id -> ids.add(bound(values, id)));
        sql.append(ids);
      }
      sql.append(')');
    }
    Query query = em.createNativeQuery(sql.append(" ORDER BY c.id").toString());
    for (int i = 0; i < values.size(); i++) {
      query.setParameter(i + 1, values.get(i));
    }
    return query.setMaxResults(most).getResultList();
  }

  private static String bound(List<Object> values, Object value) {
    values.add(value);
    return "?" + values.size();
  }
}
