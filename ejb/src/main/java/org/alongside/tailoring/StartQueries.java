package org.alongside.tailoring;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.alongside.people.PersonName;
import org.alongside.people.Reach;

/** Who has not begun, as a coordinator finds them. */
@Dependent
class StartQueries {
  private static final String WITHOUT_FORM =
      """
       FROM Person p WHERE EXISTS (SELECT g FROM RoleGrant g WHERE g.personId = p.id
      AND g.role = 'PEER' AND g.fromOn <= :day AND (g.endsOn IS NULL OR g.endsOn > :day))
      AND NOT EXISTS (SELECT i FROM Intake i WHERE i.personId = p.id AND i.submittedAt IS NOT NULL)""";
  private static final String WITHOUT_MODULE =
      """
       FROM Person p WHERE EXISTS (SELECT t FROM TrainingPlan t WHERE t.personId = p.id
      AND t.startsOn <= :day)
      AND NOT EXISTS (SELECT e FROM Enrolment e WHERE e.personId = p.id)
      AND NOT EXISTS (SELECT u FROM PlanPause u WHERE u.personId = p.id AND u.untilOn IS NULL)""";
  private static final String THERE =
      """
       AND NOT EXISTS (SELECT l FROM Leaving l WHERE l.personId = p.id AND l.backOn IS NULL
      AND l.leftOn <= :day)""";
  private static final String REACHED =
      """
       AND EXISTS (SELECT m FROM TeamMember m WHERE m.personId = p.id
      AND m.teamId IN :teams AND (m.endsOn IS NULL OR m.endsOn > :day))""";

  @PersistenceContext private EntityManager em;
  @Inject private FactsDesk facts;

  /** Who started first at the top, in two statements. */
  List<StartRow> waiting(StartQueue queue, Reach reach, LocalDate day, int first, int size) {
    List<Object[]> rows =
        bound(
                queue,
                reach,
                day,
                "SELECT p.publicId, p.givenName, p.familyName, p.preferredName, p.startOn",
                " ORDER BY p.startOn, p.id",
                Object[].class)
            .setFirstResult(first)
            .setMaxResults(size)
            .getResultList();
    Map<String, Instant> reminded = reminded(rows.stream().map(r -> (String) r[0]).toList());
    return rows.stream().map(r -> row(r, reminded.get(r[0]), day)).toList();
  }

  private StartRow row(Object[] r, Instant reminded, LocalDate day) {
    return new StartRow(
        (String) r[0],
        PersonName.shown((String) r[1], (String) r[2], (String) r[3]),
        (LocalDate) r[4],
        reminded,
        reminded != null && facts.day(reminded).equals(day));
  }

  private Map<String, Instant> reminded(List<String> persons) {
    Map<String, Instant> reminded = new HashMap<>();
    if (!persons.isEmpty()) {
      em.createNamedQuery("PlanReminder.of", Object[].class)
          .setParameter("persons", persons)
          .getResultStream()
          .forEach(r -> reminded.put((String) r[0], (Instant) r[1]));
    }
    return reminded;
  }

  int count(StartQueue queue, Reach reach, LocalDate day) {
    return bound(queue, reach, day, "SELECT COUNT(p)", "", Long.class).getSingleResult().intValue();
  }

  /** Whether somebody is among them, wherever the caller looks. */
  boolean waits(StartQueue queue, long person, LocalDate day) {
    return em.createQuery("SELECT COUNT(p)" + of(queue) + THERE + " AND p.id = :person", Long.class)
            .setParameter("day", day)
            .setParameter("person", person)
            .getSingleResult()
        > 0;
  }

  private static String of(StartQueue queue) {
    return queue == StartQueue.FORM ? WITHOUT_FORM : WITHOUT_MODULE;
  }

  private <T> TypedQuery<T> bound(
      StartQueue queue, Reach reach, LocalDate day, String select, String order, Class<T> type) {
    String who = reach.everywhere() ? "" : REACHED;
    TypedQuery<T> query =
        em.createQuery(select + of(queue) + THERE + who + order, type).setParameter("day", day);
    if (!reach.everywhere()) {
      query.setParameter("teams", reach.teamsForQuery());
    }
    return query;
  }
}
