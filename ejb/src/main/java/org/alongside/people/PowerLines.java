package org.alongside.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Who decides over whose work: line managers, and those who lead a team. Not a boundary: features
 * above ask it where somebody must be free of that.
 */
@ApplicationScoped
public class PowerLines {
  @PersistenceContext private EntityManager em;

  /** Everybody who manages or leads the person on that day, or whom they manage or lead. */
  public Set<Long> around(long person, LocalDate day) {
    Set<Long> line = new HashSet<>();
    em.createQuery(
            """
            SELECT l.managerId, l.personId FROM ReportingLine l
            WHERE (l.personId = :person OR l.managerId = :person)
            AND l.fromOn <= :day AND (l.endsOn IS NULL OR l.endsOn > :day)
            """,
            Object[].class)
        .setParameter("person", person)
        .setParameter("day", day)
        .getResultStream()
        .forEach(r -> line.addAll(List.of((Long) r[0], (Long) r[1])));
    em.createQuery(
            """
            SELECT l.personId, m.personId FROM TeamMember l JOIN TeamMember m ON m.teamId = l.teamId
            WHERE l.relation = org.alongside.people.TeamRelation.LEADS AND (l.personId = :person OR m.personId = :person)
            AND l.fromOn <= :day AND (l.endsOn IS NULL OR l.endsOn > :day)
            AND m.fromOn <= :day AND (m.endsOn IS NULL OR m.endsOn > :day)
            """,
            Object[].class)
        .setParameter("person", person)
        .setParameter("day", day)
        .getResultStream()
        .forEach(r -> line.addAll(List.of((Long) r[0], (Long) r[1])));
    line.remove(person);
    return line;
  }
}
