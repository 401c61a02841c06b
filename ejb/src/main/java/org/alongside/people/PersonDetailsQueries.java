package org.alongside.people;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** What the administrator's page about one person shows. */
@Dependent
class PersonDetailsQueries {
  /** A role as the query finds it. */
  record Held(Long id, String role, String team, LocalDate from, LocalDate endsOn) {}

  /** A team as the query finds it. */
  record In(Long id, String team, TeamRelation relation, LocalDate from, LocalDate endsOn) {}

  @PersistenceContext private EntityManager em;
  @Inject private PeopleQueries people;

  PersonDetails of(Person person, LocalDate day, Instant now) {
    long id = person.id();
    Account account = people.account(id).orElse(null);
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
        AccountDetails.of(account, linkGoodUntil(id, now)),
        grants(id, day),
        memberships(id, day),
        posts(id));
  }

  private Instant linkGoodUntil(long personId, Instant now) {
    return people.openLinks(personId).stream()
        .filter(l -> l.isGood(PasswordLink.Kind.INVITATION, now))
        .map(PasswordLink::goodUntil)
        .findFirst()
        .orElse(null);
  }

  private List<GrantRow> grants(long personId, LocalDate day) {
    return em.createQuery(
            """
            SELECT NEW org.alongside.people.PersonDetailsQueries$Held(g.id, g.role, t.name, g.fromOn, g.endsOn)
            FROM RoleGrant g LEFT JOIN Team t ON t.id = g.teamId
            WHERE g.personId = :person ORDER BY g.fromOn DESC, g.id
            """,
            Held.class)
        .setParameter("person", personId)
        .getResultStream()
        .map(
            h ->
                new GrantRow(
                    h.id(),
                    h.role(),
                    h.team(),
                    h.from(),
                    h.endsOn(),
                    new Span(h.from(), h.endsOn()).covers(day)))
        .toList();
  }

  private List<MembershipRow> memberships(long personId, LocalDate day) {
    return em.createQuery(
            """
            SELECT NEW org.alongside.people.PersonDetailsQueries$In(m.id, t.name, m.relation, m.fromOn, m.endsOn)
            FROM TeamMember m JOIN Team t ON t.id = m.teamId
            WHERE m.personId = :person ORDER BY m.fromOn DESC, m.id
            """,
            In.class)
        .setParameter("person", personId)
        .getResultStream()
        .map(
            i ->
                new MembershipRow(
                    i.id(),
                    i.team(),
                    i.relation(),
                    i.from(),
                    i.endsOn(),
                    new Span(i.from(), i.endsOn()).covers(day)))
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
