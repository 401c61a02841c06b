package org.alongside.team;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.alongside.people.PersonName;
import org.alongside.people.StaffGroup;
import org.alongside.people.TeamRelation;
import org.alongside.platform.Settings;
import org.alongside.platform.SiteSettings;

/** Reads a team's people, plans and completions: six statements, however many people. */
@Dependent
class TeamFactsQueries {
  private static final String MEMBERS =
      """
       IN (SELECT m.personId FROM TeamMember m WHERE m.teamId = :team AND m.fromOn <= :day
      AND (m.endsOn IS NULL OR m.endsOn > :day))
      """;

  @PersistenceContext private EntityManager em;
  @EJB private Settings settings;

  TeamFacts of(long team, LocalDate day) {
    Map<Long, Map<String, LocalDate>> asked = new HashMap<>();
    Set<Long> adjusted = new HashSet<>();
    asked(team, day, asked, adjusted);
    Set<Long> paused = new HashSet<>();
    pauses(team, day, paused, adjusted);
    return new TeamFacts(
        members(team, day),
        asked,
        done(team, day),
        started(team, day),
        paused,
        adjusted,
        versions(team, day));
  }

  private TypedQuery<Object[]> query(String jpql, long team, LocalDate day) {
    return em.createQuery(jpql, Object[].class).setParameter("team", team).setParameter("day", day);
  }

  private List<TeamFacts.Member> members(long team, LocalDate day) {
    Map<Long, TeamFacts.Member> members = new LinkedHashMap<>();
    query(
            """
            SELECT p.id, p.publicId, p.givenName, p.familyName, p.preferredName, p.staffGroup, m.relation
            FROM TeamMember m JOIN Person p ON p.id = m.personId
            WHERE m.teamId = :team AND m.fromOn <= :day AND (m.endsOn IS NULL OR m.endsOn > :day)
            ORDER BY p.familyName, p.givenName, p.id
            """,
            team,
            day)
        .getResultStream()
        .forEach(
            r -> {
              boolean leads = r[6] == TeamRelation.LEADS;
              TeamFacts.Member before = members.get((Long) r[0]);
              members.put(
                  (Long) r[0],
                  new TeamFacts.Member(
                      (Long) r[0],
                      (String) r[1],
                      PersonName.shown((String) r[2], (String) r[3], (String) r[4]),
                      (StaffGroup) r[5],
                      leads || before != null && before.leads()));
            });
    return new ArrayList<>(members.values());
  }

  private void asked(
      long team, LocalDate day, Map<Long, Map<String, LocalDate>> asked, Set<Long> adjusted) {
    query(
            """
            SELECT i.personId, i.moduleCode, i.dueOn, i.ruleDueOn FROM PlanItem i
            WHERE i.requirement IN (org.alongside.tailoring.Requirement.REQUIRED,
            org.alongside.tailoring.Requirement.FAST_TRACK) AND i.personId
            """
                + MEMBERS,
            team,
            day)
        .getResultStream()
        .forEach(
            r -> {
              asked
                  .computeIfAbsent((Long) r[0], id -> new HashMap<>())
                  .put((String) r[1], (LocalDate) r[2]);
              if (r[2] != null && !r[2].equals(r[3])) {
                adjusted.add((Long) r[0]);
              }
            });
  }

  private void pauses(long team, LocalDate day, Set<Long> paused, Set<Long> adjusted) {
    query("SELECT u.personId, u.untilOn FROM PlanPause u WHERE u.personId" + MEMBERS, team, day)
        .getResultStream()
        .forEach(
            r -> {
              adjusted.add((Long) r[0]);
              if (r[1] == null) {
                paused.add((Long) r[0]);
              }
            });
  }

  private Map<Long, Map<String, MatrixRule.Done>> done(long team, LocalDate day) {
    ZoneId zone = settings.get(SiteSettings.ZONE);
    Map<Long, Map<String, MatrixRule.Done>> done = new HashMap<>();
    query(
            """
            SELECT c.personId, x.code, c.completedAt, v.lastDay FROM Completion c
            JOIN CatalogueModule x ON x.id = c.moduleId
            LEFT JOIN CompletionValidity v ON v.completionId = c.id
            WHERE NOT EXISTS (SELECT r.id FROM ModuleReset r
            WHERE r.personId = c.personId AND r.moduleId = c.moduleId AND r.cycle = c.cycle) AND c.personId
            """
                + MEMBERS
                + " ORDER BY c.cycle",
            team,
            day)
        .getResultStream()
        .forEach(
            r ->
                done.computeIfAbsent((Long) r[0], id -> new HashMap<>())
                    .put(
                        (String) r[1],
                        new MatrixRule.Done(
                            LocalDate.ofInstant((Instant) r[2], zone), (LocalDate) r[3])));
    return done;
  }

  private Map<String, Long> versions(long team, LocalDate day) {
    Map<String, Long> versions = new HashMap<>();
    query(
            """
            SELECT x.code, x.currentVersionId FROM CatalogueModule x
            WHERE x.currentVersionId IS NOT NULL AND x.code IN (SELECT i.moduleCode FROM PlanItem i
            WHERE i.personId
            """
                + MEMBERS
                + ")",
            team,
            day)
        .getResultStream()
        .forEach(r -> versions.put((String) r[0], (Long) r[1]));
    return versions;
  }

  private Map<Long, Set<String>> started(long team, LocalDate day) {
    Map<Long, Set<String>> started = new HashMap<>();
    query(
            """
            SELECT e.personId, x.code FROM Enrolment e JOIN CatalogueModule x ON x.id = e.moduleId
            WHERE NOT EXISTS (SELECT c.id FROM Completion c
            WHERE c.personId = e.personId AND c.moduleId = e.moduleId AND c.cycle = e.cycle)
            AND NOT EXISTS (SELECT r.id FROM ModuleReset r
            WHERE r.personId = e.personId AND r.moduleId = e.moduleId AND r.cycle = e.cycle) AND e.personId
            """
                + MEMBERS,
            team,
            day)
        .getResultStream()
        .forEach(
            r -> started.computeIfAbsent((Long) r[0], id -> new HashSet<>()).add((String) r[1]));
    return started;
  }
}
