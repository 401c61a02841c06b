package org.alongside.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.alongside.platform.InstantConverter;

/**
 * Writes many new rows in one statement: entities that their constructors have judged, which would
 * otherwise cost two statements each, since the database makes their ids.
 */
@ApplicationScoped
class RegisterSql {
  private static final int FIRST_VERSION = 1;

  @PersistenceContext private EntityManager em;

  void persons(List<Person> persons) {
    insert(
        "INSERT INTO person (public_id, given_name, family_name, preferred_name, language,"
            + " staff_group, profession, start_on, added_at, version) VALUES ",
        persons,
        p ->
            Arrays.asList(
                p.publicId(),
                p.givenName(),
                p.familyName(),
                p.preferredName(),
                p.language(),
                p.staffGroup() == null ? null : p.staffGroup().name(),
                p.profession(),
                p.startOn(),
                InstantConverter.bound(p.addedAt()),
                FIRST_VERSION));
  }

  void grants(List<RoleGrant> grants) {
    insert(
        "INSERT INTO role_grant (person_id, role, team_id, from_on, ends_on, granted_by, version)"
            + " VALUES ",
        grants,
        g ->
            Arrays.asList(
                g.personId(),
                g.role(),
                g.teamId(),
                g.span().from(),
                g.span().endsOn(),
                g.grantedBy(),
                FIRST_VERSION));
  }

  void members(List<TeamMember> members) {
    insert(
        "INSERT INTO team_member (team_id, person_id, relation, from_on, ends_on, version) VALUES ",
        members,
        m ->
            Arrays.asList(
                m.teamId(),
                m.personId(),
                m.relation().name(),
                m.span().from(),
                m.span().endsOn(),
                FIRST_VERSION));
  }

  void lines(List<ReportingLine> lines) {
    insert(
        "INSERT INTO reporting_line (person_id, manager_id, from_on, ends_on, version) VALUES ",
        lines,
        l ->
            Arrays.asList(
                l.personId(), l.managerId(), l.span().from(), l.span().endsOn(), FIRST_VERSION));
  }

  /** Open roles of these persons, everywhere and from that day on. */
  Map<Register.Given, Long> grantIds(Collection<Long> persons, LocalDate from) {
    Map<Register.Given, Long> ids = new HashMap<>();
    for (Object[] row :
        open(
            "SELECT g.id, g.person_id, g.role FROM role_grant g LEFT JOIN role_site s ON"
                + " s.grant_id = g.id WHERE s.grant_id IS NULL AND g.team_id IS NULL AND g.ends_on"
                + " IS NULL AND g.from_on = ? AND g.person_id IN ",
            persons,
            from)) {
      ids.put(new Register.Given(number(row[1]), (String) row[2]), number(row[0]));
    }
    return ids;
  }

  /** Open memberships of these persons from that day on. */
  Map<Register.Joined, Long> memberIds(Collection<Long> persons, LocalDate from) {
    Map<Register.Joined, Long> ids = new HashMap<>();
    for (Object[] row :
        open(
            "SELECT id, team_id, person_id, relation FROM team_member WHERE ends_on IS NULL AND"
                + " from_on = ? AND person_id IN ",
            persons,
            from)) {
      TeamRelation relation = TeamRelation.valueOf((String) row[3]);
      ids.put(new Register.Joined(number(row[1]), number(row[2]), relation), number(row[0]));
    }
    return ids;
  }

  /** Open lines of these persons from that day on, by person. */
  Map<Long, Long> lineIds(Collection<Long> persons, LocalDate from) {
    Map<Long, Long> ids = new HashMap<>();
    for (Object[] row :
        open(
            "SELECT id, person_id FROM reporting_line WHERE ends_on IS NULL AND from_on = ? AND"
                + " person_id IN ",
            persons,
            from)) {
      ids.put(number(row[1]), number(row[0]));
    }
    return ids;
  }

  private <T> void insert(String sql, List<T> things, Function<T, List<Object>> values) {
    if (things.isEmpty()) {
      return;
    }
    List<Object> all = new ArrayList<>();
    things.forEach(thing -> all.addAll(values.apply(thing)));
    int width = all.size() / things.size();
    String row = "(" + ", ?".repeat(width).substring(2) + ")";
    Query query = em.createNativeQuery(sql + (", " + row).repeat(things.size()).substring(2));
    for (int i = 0; i < all.size(); i++) {
      query.setParameter(i + 1, all.get(i));
    }
    query.executeUpdate();
  }

  @SuppressWarnings("unchecked") // rows of a native query are untyped in JPA
  private List<Object[]> open(String sql, Collection<Long> persons, LocalDate from) {
    Query query = em.createNativeQuery(sql + "(" + ", ?".repeat(persons.size()).substring(2) + ")");
    query.setParameter(1, from);
    int i = 2;
    for (Long person : persons) {
      query.setParameter(i++, person);
    }
    return query.getResultList();
  }

  private static long number(Object read) {
    return ((Number) read).longValue();
  }
}
