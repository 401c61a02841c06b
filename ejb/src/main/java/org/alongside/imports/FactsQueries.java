package org.alongside.imports;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.alongside.account.EmailAddress;
import org.alongside.people.ManagedBy;
import org.alongside.people.Reach;
import org.alongside.people.Span;
import org.alongside.people.StaffGroup;
import org.alongside.people.TeamRelation;
import org.alongside.people.Today;

/** What is here of what a file speaks of, found set by set: a statement a thousand of each. */
@Dependent
class FactsQueries {
  /** What others count on, and ends when somebody leaves. */
  private static final List<String> BINDING =
      List.of(
          "SELECT m.mentorId FROM Mentorship m WHERE m.mentorId IN :ids AND (m.endsOn IS NULL OR"
              + " m.endsOn > :day)",
          "SELECT m.menteeId FROM Mentorship m WHERE m.menteeId IN :ids AND (m.endsOn IS NULL OR"
              + " m.endsOn > :day)",
          "SELECT c.mentorId FROM MentorCover c WHERE c.mentorId IN :ids AND c.endsOn > :day",
          "SELECT p.personId FROM EventPlace p JOIN LiveEvent e ON e.id = p.eventId WHERE p.personId"
              + " IN :ids AND e.state = org.alongside.schedule.EventState.PLANNED AND p.standing <>"
              + " org.alongside.schedule.Standing.LEFT",
          "SELECT e.facilitatorId FROM LiveEvent e WHERE e.facilitatorId IN :ids AND e.state ="
              + " org.alongside.schedule.EventState.PLANNED");

  @PersistenceContext private EntityManager em;
  @Inject private Today today;
  @Inject private PlaceFactsQueries places;

  /**
   * @param reach where whoever brings the file looks after people
   * @param administers whether they may give every role
   * @param professions ids by each folded word
   */
  Facts of(
      List<SourceRow> rows, Reach reach, boolean administers, Map<String, String> professions) {
    LocalDate day = today.date();
    List<Known.Team> teams = places.teams(day);
    List<Known.Position> positions = places.positions(rows, teams, day);
    Map<String, Long> numbers = numbers(rows, positions);
    Map<String, Long> emails = emails(rows);
    Set<Long> persons = new HashSet<>(emails.values());
    numbers.forEach(
        (key, id) -> {
          if (key.startsWith(ExternalKind.PERSON.key(""))) {
            persons.add(id);
          }
        });
    return new Facts(
        day,
        reach,
        administers,
        professions,
        emails,
        numbers,
        persons(persons),
        members(persons, day),
        grants(persons, day),
        lines(day),
        places.sites(),
        teams,
        positions,
        bound(rows, persons, day));
  }

  private static Set<String> words(List<SourceRow> rows, ImportField... fields) {
    Set<String> words = new HashSet<>();
    for (SourceRow row : rows) {
      for (ImportField field : fields) {
        if (row.has(field)) {
          words.add(row.get(field));
        }
      }
    }
    return words;
  }

  private Map<String, Long> emails(List<SourceRow> rows) {
    Set<String> typed =
        words(rows, ImportField.EMAIL, ImportField.MANAGER, ImportField.HOLDER).stream()
            .map(EmailAddress::forLookup)
            .collect(Collectors.toSet());
    Map<String, Long> found = new HashMap<>();
    for (List<String> slice : Slices.of(typed)) {
      em.createQuery(
              "SELECT a.email, a.personId FROM Account a WHERE a.email IN :emails", Object[].class)
          .setParameter("emails", slice)
          .getResultStream()
          .forEach(r -> found.put((String) r[0], (Long) r[1]));
    }
    return found;
  }

  private Map<String, Long> numbers(List<SourceRow> rows, List<Known.Position> positions) {
    Map<String, Long> found = new HashMap<>();
    for (List<String> slice :
        Slices.of(words(rows, ImportField.NUMBER, ImportField.MANAGER, ImportField.HOLDER))) {
      em.createQuery("SELECT x FROM ExternalId x WHERE x.number IN :numbers", ExternalId.class)
          .setParameter("numbers", slice)
          .getResultStream()
          .forEach(x -> found.put(x.key(), x.objectId()));
    }
    for (List<Long> slice : Slices.of(positions.stream().map(Known.Position::id).toList())) {
      em.createQuery(
              "SELECT x FROM ExternalId x WHERE x.kind = :kind AND x.objectId IN :ids",
              ExternalId.class)
          .setParameter("kind", ExternalKind.POSITION)
          .setParameter("ids", slice)
          .getResultStream()
          .forEach(x -> found.put(x.key(), x.objectId()));
    }
    return found;
  }

  private Map<Long, Known.Person> persons(Set<Long> ids) {
    Map<Long, Known.Person> found = new HashMap<>();
    for (List<Long> slice : Slices.of(ids)) {
      em.createQuery(
              """
              SELECT p.id, p.publicId, p.givenName, p.familyName, p.preferredName, p.language, p.staffGroup,
              p.profession, p.startOn, p.version, a.email, l.leftOn
              FROM Person p LEFT JOIN Account a ON a.personId = p.id
              LEFT JOIN Leaving l ON l.personId = p.id AND l.backOn IS NULL WHERE p.id IN :ids
              """,
              Object[].class)
          .setParameter("ids", slice)
          .getResultStream()
          .map(
              r ->
                  new Known.Person(
                      (Long) r[0],
                      (String) r[1],
                      (String) r[2],
                      (String) r[3],
                      (String) r[4],
                      (String) r[5],
                      (StaffGroup) r[6],
                      (String) r[7],
                      (LocalDate) r[8],
                      (Integer) r[9],
                      (String) r[10],
                      (LocalDate) r[11]))
          .forEach(p -> found.put(p.id(), p));
    }
    return found;
  }

  private Map<Long, List<Known.Member>> members(Set<Long> ids, LocalDate day) {
    List<Known.Member> found = new ArrayList<>();
    for (List<Long> slice : Slices.of(ids)) {
      em.createQuery(
              """
              SELECT m.id, m.personId, m.teamId, m.relation, m.fromOn, m.endsOn FROM TeamMember m
              WHERE m.personId IN :ids AND (m.endsOn IS NULL OR m.endsOn > :day)
              """,
              Object[].class)
          .setParameter("ids", slice)
          .setParameter("day", day)
          .getResultStream()
          .map(
              r ->
                  new Known.Member(
                      (Long) r[0],
                      (Long) r[1],
                      (Long) r[2],
                      (TeamRelation) r[3],
                      new Span((LocalDate) r[4], (LocalDate) r[5])))
          .forEach(found::add);
    }
    return found.stream().collect(Collectors.groupingBy(Known.Member::personId));
  }

  private Map<Long, List<Known.Grant>> grants(Set<Long> ids, LocalDate day) {
    List<Known.Grant> found = new ArrayList<>();
    for (List<Long> slice : Slices.of(ids)) {
      em.createQuery(
              """
              SELECT g.id, g.personId, g.role, g.teamId, s.siteId, g.endsOn
              FROM RoleGrant g LEFT JOIN RoleSite s ON s.grantId = g.id
              WHERE g.personId IN :ids AND (g.endsOn IS NULL OR g.endsOn > :day)
              """,
              Object[].class)
          .setParameter("ids", slice)
          .setParameter("day", day)
          .getResultStream()
          .map(
              r ->
                  new Known.Grant(
                      (Long) r[0],
                      (Long) r[1],
                      (String) r[2],
                      r[3] == null && r[4] == null,
                      (LocalDate) r[5]))
          .forEach(found::add);
    }
    return found.stream().collect(Collectors.groupingBy(Known.Grant::personId));
  }

  private List<ManagedBy> lines(LocalDate day) {
    return em.createQuery(
            """
            SELECT l.personId, l.managerId, l.fromOn, l.endsOn FROM ReportingLine l
            WHERE l.endsOn IS NULL OR l.endsOn > :day
            """,
            Object[].class)
        .setParameter("day", day)
        .getResultStream()
        .map(
            r ->
                new ManagedBy(
                    (Long) r[0], (Long) r[1], new Span((LocalDate) r[2], (LocalDate) r[3])))
        .toList();
  }

  /** Asked only of a file by which somebody leaves or has a role no longer. */
  private Set<Long> bound(List<SourceRow> rows, Set<Long> persons, LocalDate day) {
    Set<Long> bound = new HashSet<>();
    if (rows.stream().anyMatch(r -> r.has(ImportField.LEFT_ON) || r.has(ImportField.ROLES_END))) {
      for (List<Long> slice : Slices.of(persons)) {
        for (String query : BINDING) {
          TypedQuery<Long> asked = em.createQuery(query, Long.class).setParameter("ids", slice);
          if (query.contains(":day")) {
            asked.setParameter("day", day);
          }
          bound.addAll(asked.getResultList());
        }
      }
    }
    return bound;
  }
}
