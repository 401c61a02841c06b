package org.alongside.imports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Who or what refers to something that an import has made. Which tables could is asked of the
 * database itself, so that a feature that comes later is asked, too.
 */
@ApplicationScoped
class DependentsSql {

  private static final List<String> PLANS =
      List.of(
          "DELETE FROM plan_stale WHERE person_id",
          "DELETE FROM plan_change WHERE person_id",
          "DELETE FROM plan_item WHERE person_id",
          "DELETE FROM training_plan WHERE person_id",
          "DELETE FROM credential_turn WHERE person_id");

  @PersistenceContext private EntityManager em;

  /** Two numbers of a row: whose it is, and something about it. */
  record Pair(long of, long value) {}

  /**
   * Which of these rows some other row refers to.
   *
   * @param table of the rows
   * @param but tables that are not asked
   */
  @SuppressWarnings("unchecked") // rows of a native query are untyped in JPA
  Set<Long> referred(String table, Collection<Long> ids, Set<String> but) {
    List<Object[]> columns =
        em.createNativeQuery(
                "SELECT TABLE_NAME, COLUMN_NAME FROM information_schema.KEY_COLUMN_USAGE"
                    + " WHERE TABLE_SCHEMA = DATABASE() AND REFERENCED_TABLE_NAME = ?")
            .setParameter(1, table)
            .getResultList();
    Set<Long> found = new HashSet<>();
    for (Object[] column : columns) {
      String from = column[0].toString();
      if (!but.contains(from)) {
        found.addAll(
            numbers("SELECT DISTINCT %2$s FROM %1$s WHERE %2$s".formatted(from, column[1]), ids));
      }
    }
    return found;
  }

  /** Persons of these who were changed, or have used or changed their account, since. */
  Set<Long> usedPersons(Collection<Long> ids) {
    Set<Long> used = new HashSet<>();
    used.addAll(numbers("SELECT id FROM person WHERE version > 1 AND id", ids));
    used.addAll(usedAccounts(ids));
    return used;
  }

  /** Persons of these whose account was used, changed or invited to since it was opened. */
  Set<Long> usedAccounts(Collection<Long> ids) {
    Set<Long> used = new HashSet<>();
    used.addAll(numbers("SELECT person_id FROM account WHERE version > 1 AND person_id", ids));
    used.addAll(numbers("SELECT person_id FROM password_link WHERE person_id", ids));
    return used;
  }

  /** How many roles, or memberships, each has; one that has been changed counts as a thousand. */
  List<Pair> counted(boolean roles, Collection<Long> persons) {
    String sql =
        roles
            ? "SELECT person_id, COUNT(*) + 1000 * (MAX(version) > 1) FROM role_grant WHERE"
                + " person_id"
            : "SELECT person_id, COUNT(*) + 1000 * (MAX(version) > 1) FROM team_member WHERE"
                + " person_id";
    return pairs(sql, persons, " GROUP BY person_id");
  }

  /** Lines of these persons: whose, and which; by themselves or as managers. */
  List<Pair> lines(Collection<Long> persons) {
    List<Pair> lines =
        pairs("SELECT person_id, id FROM reporting_line WHERE person_id", persons, "");
    List<Pair> all = new ArrayList<>(lines);
    all.addAll(pairs("SELECT manager_id, id FROM reporting_line WHERE manager_id", persons, ""));
    return all;
  }

  /** Which of these were changed since they were written. */
  Set<Long> changed(ImportDeed.Kind kind, Collection<Long> ids) {
    return switch (kind) {
      case ROLE_GIVEN -> numbers("SELECT id FROM role_grant WHERE version > 1 AND id", ids);
      case JOINED -> numbers("SELECT id FROM team_member WHERE version > 1 AND id", ids);
      case MANAGER_GIVEN -> numbers("SELECT id FROM reporting_line WHERE version > 1 AND id", ids);
      case SITE_ADDED -> numbers("SELECT id FROM site WHERE version > 1 AND id", ids);
      case TEAM_ADDED -> {
        Set<Long> teams = numbers("SELECT id FROM team WHERE version > 1 AND id", ids);
        teams.addAll(numbers("SELECT team_id FROM team_site WHERE version > 1 AND team_id", ids));
        yield teams;
      }
      case POSITION_ADDED -> numbers("SELECT id FROM staff_position WHERE version > 1 AND id", ids);
      case ROLE_ENDED ->
          numbers(
              "SELECT e.id FROM role_grant e JOIN role_grant g ON g.person_id = e.person_id AND"
                  + " g.role = e.role AND g.id > e.id AND (g.ends_on IS NULL OR g.ends_on >"
                  + " e.ends_on) WHERE e.id",
              ids);
      case PERSON_LEFT -> {
        Set<Long> back = new HashSet<>(ids);
        back.removeAll(
            numbers(
                "SELECT person_id FROM leaving WHERE back_on IS NULL AND version = 1 AND person_id",
                ids));
        yield back;
      }
      default -> Set.of();
    };
  }

  /** Versions of persons, teams or positions, by id. */
  List<Pair> versions(ImportDeed.Kind kind, Collection<Long> ids) {
    return switch (kind) {
      case PERSON_CHANGED -> pairs("SELECT id, version FROM person WHERE id", ids, "");
      case TEAM_CHANGED -> pairs("SELECT id, version FROM team WHERE id", ids, "");
      case POSITION_CHANGED -> pairs("SELECT id, version FROM staff_position WHERE id", ids, "");
      default -> List.of();
    };
  }

  /** Who is in these teams: which team, and which membership. */
  List<Pair> members(Collection<Long> teams) {
    return pairs("SELECT team_id, id FROM team_member WHERE team_id", teams, "");
  }

  /** Memberships of these persons. */
  Set<Long> membershipsOf(Collection<Long> persons) {
    return numbers("SELECT id FROM team_member WHERE person_id", persons);
  }

  /** Which teams work at these sites: which site, and which team. */
  List<Pair> teamsAt(Collection<Long> sites) {
    return pairs("SELECT site_id, team_id FROM team_site WHERE site_id", sites, "");
  }

  /** Who came into a position after that: which time in it has ended, and who came. */
  List<Pair> successors(Collection<Long> tenures) {
    return pairs(
        "SELECT e.id, t.person_id FROM tenure e JOIN tenure t ON t.position_id = e.position_id AND"
            + " t.id <> e.id AND (t.ends_on IS NULL OR t.ends_on > e.ends_on) WHERE e.id",
        tenures,
        "");
  }

  /** Who is in these positions: which position, and who; below zero where it was changed since. */
  List<Pair> holders(Collection<Long> positions) {
    return pairs(
        "SELECT position_id, IF(version > 1, -person_id, person_id) FROM tenure WHERE position_id",
        positions,
        "");
  }

  /** How rows of a file are called: its part and its number. */
  @SuppressWarnings("unchecked") // rows of a native query are untyped in JPA
  List<String> rows(long run, Collection<Integer> seqs) {
    List<String> names = new ArrayList<>();
    for (Object[] row :
        (List<Object[]>)
            in(
                    "SELECT part, row_no FROM import_row WHERE run_id = " + run + " AND seq",
                    seqs,
                    " ORDER BY seq")
                .getResultList()) {
      names.add((row[0] + " " + row[1]).strip());
    }
    return names;
  }

  /** Removes the plans that the program has made of persons by itself, a minute after. */
  void forgetPlans(Collection<Long> persons) {
    for (List<Long> slice : Slices.of(persons)) {
      for (String statement : PLANS) {
        in(statement, slice, "").executeUpdate();
      }
    }
  }

  private Set<Long> numbers(String sql, Collection<Long> ids) {
    Set<Long> found = new HashSet<>();
    for (List<Long> slice : Slices.of(ids)) {
      for (Object one : in(sql, slice, "").getResultList()) {
        found.add(((Number) one).longValue());
      }
    }
    return found;
  }

  @SuppressWarnings("unchecked") // rows of a native query are untyped in JPA
  private List<Pair> pairs(String sql, Collection<Long> ids, String end) {
    List<Pair> found = new ArrayList<>();
    for (List<Long> slice : Slices.of(ids)) {
      for (Object[] row : (List<Object[]>) in(sql, slice, end).getResultList()) {
        found.add(new Pair(((Number) row[0]).longValue(), ((Number) row[1]).longValue()));
      }
    }
    return found;
  }

  private Query in(String sql, Collection<? extends Number> ids, String end) {
    Query query =
        em.createNativeQuery(sql + " IN (" + ", ?".repeat(ids.size()).substring(2) + ")" + end);
    int i = 1;
    for (Number id : ids) {
      query.setParameter(i++, id);
    }
    return query;
  }
}
