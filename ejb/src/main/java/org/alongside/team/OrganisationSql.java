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

/** Sums over the totals: their rows are as many as teams, modules and professions make. */
@Dependent
class OrganisationSql {
  private static final String SUMS = "SUM(t.asked), SUM(t.done), SUM(t.late)";

  @PersistenceContext private EntityManager em;

  /** A page of the rows by name, and how many rows there are. */
  List<OrganisationRow> page(
      OrganisationSearch search, Reach reach, LocalDate day, int first, int size) {
    Asked asked = new Asked(search, search.by(), reach, day);
    String key = key(search.by());
    String sql =
        "SELECT "
            + key
            + ", "
            + name(search.by())
            + ", "
            + SUMS
            + asked.from()
            + " GROUP BY "
            + group(search.by())
            + " HAVING SUM(t.asked) > 0 ORDER BY 2, 1";
    List<OrganisationRow> rows = new ArrayList<>();
    for (Object[] row : rows(asked.query(sql).setFirstResult(first).setMaxResults(size))) {
      rows.add(row(row));
    }
    return rows;
  }

  int count(OrganisationSearch search, Reach reach, LocalDate day) {
    Asked asked = new Asked(search, search.by(), reach, day);
    String sql =
        "SELECT COUNT(*) FROM (SELECT "
            + key(search.by())
            + asked.from()
            + " GROUP BY "
            + group(search.by())
            + " HAVING SUM(t.asked) > 0) x";
    return ((Number) asked.query(sql).getSingleResult()).intValue();
  }

  /** All rows in one. */
  OrganisationRow whole(OrganisationSearch search, Reach reach, LocalDate day) {
    Asked asked = new Asked(search, null, reach, day);
    return row(rows(asked.query("SELECT '', '', " + SUMS + asked.from())).get(0));
  }

  private static String key(OrganisationBy by) {
    return switch (by) {
      case SITE -> "COALESCE(s.public_id, 'none')";
      case TEAM -> "e.public_id";
      case PROFESSION -> "t.profession";
      case MODULE -> "t.module_code";
    };
  }

  private static String name(OrganisationBy by) {
    return switch (by) {
      case SITE -> "COALESCE(s.name, '')";
      case TEAM -> "e.name";
      case PROFESSION -> "t.profession";
      case MODULE -> "t.module_code";
    };
  }

  private static String group(OrganisationBy by) {
    return switch (by) {
      case SITE -> "s.public_id, s.name";
      case TEAM -> "e.public_id, e.name";
      case PROFESSION -> "t.profession";
      case MODULE -> "t.module_code";
    };
  }

  private static OrganisationRow row(Object[] r) {
    return new OrganisationRow(
        (String) r[0], (String) r[1], number(r[2]), number(r[3]), number(r[4]));
  }

  private static long number(Object read) {
    return read == null ? 0 : ((Number) read).longValue();
  }

  @SuppressWarnings("unchecked") // rows of a native query are untyped in JPA
  private static List<Object[]> rows(Query query) {
    return query.getResultList();
  }

  /**
   * What is looked at, as the end of a statement with its values. Totals are summed up by team
   * before sites and teams are joined to them: a twentieth of the rows, a tenth of the time.
   */
  private final class Asked {
    private final List<Object> values = new ArrayList<>();
    private final StringBuilder from = new StringBuilder();
    private final StringJoiner where = new StringJoiner(" AND ", " WHERE ", "").setEmptyValue("");

    /**
     * @param by what the rows are; null: all in one
     */
    Asked(OrganisationSearch search, OrganisationBy by, Reach reach, LocalDate day) {
      boolean perTeam = by == OrganisationBy.SITE || by == OrganisationBy.TEAM;
      StringJoiner totals = totals(search, reach);
      if (perTeam) {
        from.append(
                " FROM (SELECT t.team_id, SUM(t.asked) AS asked, SUM(t.done) AS done, SUM(t.late) AS late FROM standing_total t WHERE ")
            .append(totals)
            .append(" GROUP BY t.team_id) t");
      } else {
        from.append(" FROM standing_total t");
        where.add(totals.toString());
      }
      if (by == OrganisationBy.TEAM || search.team() != null) {
        from.append(" JOIN team e ON e.id = t.team_id");
      }
      if (by == OrganisationBy.SITE || search.site() != null) {
        from.append(" LEFT JOIN team_site a ON a.team_id = t.team_id AND a.from_on <= ")
            .append(bound(day))
            .append(" AND (a.ends_on IS NULL OR a.ends_on > ")
            .append(bound(day))
            .append(") LEFT JOIN site s ON s.id = a.site_id");
      }
      if (search.site() != null) {
        where.add(
            OrganisationSearch.NO_SITE.equals(search.site())
                ? "s.id IS NULL"
                : "s.public_id = " + bound(search.site()));
      }
      if (search.team() != null) {
        where.add("e.public_id = " + bound(search.team()));
      }
    }

    /** Which of the totals. */
    private StringJoiner totals(OrganisationSearch search, Reach reach) {
      StringJoiner totals = new StringJoiner(" AND ").add("t.asked > 0");
      if (search.profession() != null) {
        totals.add("t.profession = " + bound(search.profession()));
      }
      if (search.module() != null) {
        totals.add("t.module_code = " + bound(search.module()));
      }
      if (!reach.everywhere()) {
        StringJoiner ids = new StringJoiner(", ", "t.team_id IN (", ")");
        reach.teamsForQuery().forEach(id -> ids.add(bound(id)));
        totals.add(ids.toString());
      }
      return totals;
    }

    private String bound(Object value) {
      values.add(value);
      return "?" + values.size();
    }

    String from() {
      return from.toString() + where;
    }

    Query query(String sql) {
      Query query = em.createNativeQuery(sql);
      for (int i = 0; i < values.size(); i++) {
        query.setParameter(i + 1, values.get(i));
      }
      return query;
    }
  }
}
