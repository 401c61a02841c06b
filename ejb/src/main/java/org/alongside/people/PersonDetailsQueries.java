package org.alongside.people;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;

/** What the page about one person shows: six statements. */
@Dependent
class PersonDetailsQueries {
  @PersistenceContext private EntityManager em;
  @Inject private PeopleQueries people;

  private static final int MOST = 100;

  PersonDetails of(Person person, LocalDate day, boolean mayArrange) {
    long id = person.id();
    Leaving leaving = people.leaving(id).orElse(null);
    return new PersonDetails(
        id,
        person.ref().publicId(),
        person.displayName(),
        person.givenName(),
        person.familyName(),
        person.preferredName(),
        person.language(),
        person.staffGroup(),
        person.profession(),
        person.startOn(),
        leaving == null ? null : leaving.leftOn(),
        leaving == null ? null : leaving.reason(),
        person.version(),
        mayArrange,
        grants(id, day),
        memberships(id, day),
        managers(id, day),
        managed(id, day));
  }

  List<GrantRow> grants(long personId, LocalDate day) {
    return em.createQuery(
            """
            SELECT g.id, g.role, t.name, s.name, g.fromOn, g.endsOn
            FROM RoleGrant g LEFT JOIN Team t ON t.id = g.teamId
            LEFT JOIN RoleSite x ON x.grantId = g.id LEFT JOIN Site s ON s.id = x.siteId
            WHERE g.personId = :person ORDER BY g.fromOn DESC, g.id
            """,
            Object[].class)
        .setParameter("person", personId)
        .getResultStream()
        .map(
            row ->
                new GrantRow(
                    (Long) row[0],
                    (String) row[1],
                    (String) row[2],
                    (String) row[3],
                    (LocalDate) row[4],
                    (LocalDate) row[5],
                    new Span((LocalDate) row[4], (LocalDate) row[5]).covers(day)))
        .toList();
  }

  List<MembershipRow> memberships(long personId, LocalDate day) {
    return em.createQuery(
            """
            SELECT m.id, t.name, t.publicId, m.relation, m.fromOn, m.endsOn
            FROM TeamMember m JOIN Team t ON t.id = m.teamId
            WHERE m.personId = :person ORDER BY m.fromOn DESC, m.id
            """,
            Object[].class)
        .setParameter("person", personId)
        .getResultStream()
        .map(
            row ->
                new MembershipRow(
                    (Long) row[0],
                    (String) row[1],
                    (String) row[2],
                    (TeamRelation) row[3],
                    (LocalDate) row[4],
                    (LocalDate) row[5],
                    new Span((LocalDate) row[4], (LocalDate) row[5]).covers(day)))
        .toList();
  }

  private List<LineRow> managers(long personId, LocalDate day) {
    return em.createQuery(
            """
            SELECT p.publicId, p.givenName, p.familyName, p.preferredName, l.fromOn, l.endsOn
            FROM ReportingLine l JOIN Person p ON p.id = l.managerId
            WHERE l.personId = :person ORDER BY l.fromOn DESC, l.id DESC
            """,
            Object[].class)
        .setParameter("person", personId)
        .setMaxResults(MOST)
        .getResultStream()
        .map(row -> line(row, day))
        .toList();
  }

  private List<LineRow> managed(long personId, LocalDate day) {
    return em.createQuery(
            """
            SELECT p.publicId, p.givenName, p.familyName, p.preferredName, l.fromOn, l.endsOn
            FROM ReportingLine l JOIN Person p ON p.id = l.personId
            WHERE l.managerId = :person AND l.fromOn <= :day AND (l.endsOn IS NULL OR l.endsOn > :day)
            ORDER BY p.familyName, p.id
            """,
            Object[].class)
        .setParameter("person", personId)
        .setParameter("day", day)
        .setMaxResults(MOST)
        .getResultStream()
        .map(row -> line(row, day))
        .toList();
  }

  private static LineRow line(Object[] row, LocalDate day) {
    return new LineRow(
        (String) row[0],
        PersonName.shown((String) row[1], (String) row[2], (String) row[3]),
        (LocalDate) row[4],
        (LocalDate) row[5],
        new Span((LocalDate) row[4], (LocalDate) row[5]).covers(day));
  }
}
