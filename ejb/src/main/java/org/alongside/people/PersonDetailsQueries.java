package org.alongside.people;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;

/** What the administrator's page about one person shows. */
@Dependent
class PersonDetailsQueries {
  @PersistenceContext private EntityManager em;

  PersonDetails of(Person person, LocalDate day) {
    long id = person.id();
    return new PersonDetails(
        person.ref().publicId(),
        person.displayName(),
        person.givenName(),
        person.familyName(),
        person.preferredName(),
        person.language(),
        person.staffGroup(),
        person.profession(),
        person.startOn(),
        person.version(),
        grants(id, day),
        memberships(id, day),
        posts(id));
  }

  private List<GrantRow> grants(long personId, LocalDate day) {
    return em.createQuery(
            """
            SELECT g.id, g.role, t.name, g.fromOn, g.endsOn
            FROM RoleGrant g LEFT JOIN Team t ON t.id = g.teamId
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
                    (LocalDate) row[3],
                    (LocalDate) row[4],
                    new Span((LocalDate) row[3], (LocalDate) row[4]).covers(day)))
        .toList();
  }

  private List<MembershipRow> memberships(long personId, LocalDate day) {
    return em.createQuery(
            """
            SELECT m.id, t.name, m.relation, m.fromOn, m.endsOn
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
                    (TeamRelation) row[2],
                    (LocalDate) row[3],
                    (LocalDate) row[4],
                    new Span((LocalDate) row[3], (LocalDate) row[4]).covers(day)))
        .toList();
  }

  private List<PostRow> posts(long personId) {
    return em.createQuery(
            """
            SELECT NEW org.alongside.people.PostRow(o.publicId, t.name, o.kind, o.fte, o.plannedOn, o.filledOn,
            o.endedOn, o.endReason)
            FROM Post o JOIN Team t ON t.id = o.teamId
            WHERE o.personId = :person ORDER BY o.filledOn DESC, o.id
            """,
            PostRow.class)
        .setParameter("person", personId)
        .getResultList();
  }
}
