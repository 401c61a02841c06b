package org.alongside.learning;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.List;
import org.alongside.catalogue.ModuleOutline;
import org.alongside.catalogue.Published;
import org.alongside.people.PersonName;
import org.alongside.people.Reach;
import org.alongside.people.Today;

/** Practices that wait to be judged, as one who may judge finds them: one statement a list. */
@Dependent
class JudgingQueries {
  private static final String ASKED =
      """
       FROM Judging j JOIN UnitVersion u ON u.id = j.unitId JOIN ModuleVersion v ON v.id = u.versionId
      JOIN Person p ON p.id = j.personId
      WHERE j.state = org.alongside.assessment.Judging.State.ASKED AND j.personId <> :judge
      AND NOT EXISTS (SELECT l FROM ReportingLine l WHERE l.personId = j.personId
      AND l.managerId = :judge AND l.fromOn <= :day AND (l.endsOn IS NULL OR l.endsOn > :day))
      AND (""";

  private static final String LED =
      """
      EXISTS (SELECT e FROM LiveEvent e JOIN EventPlace a ON a.eventId = e.id
      WHERE e.facilitatorId = :judge AND e.moduleId = v.moduleId AND a.personId = j.personId
      AND a.presence = org.alongside.schedule.Presence.PRESENT)""";

  private static final String MENTORED =
      """
       OR EXISTS (SELECT s FROM MentorLine s WHERE s.personId = j.personId AND s.mentorId = :judge
      AND s.signs = TRUE AND s.fromOn <= :day AND (s.endsOn IS NULL OR s.endsOn > :day))""";

  private static final String IN_TEAM =
      """
       OR EXISTS (SELECT m FROM TeamMember m WHERE m.personId = j.personId
      AND m.teamId IN :teams AND (m.endsOn IS NULL OR m.endsOn > :day))""";

  @PersistenceContext private EntityManager em;
  @Inject private Published published;
  @Inject private Today today;

  /**
   * Who looks.
   *
   * @param coordinates where they coordinate
   */
  record Judge(long id, Reach coordinates) {}

  List<JudgingRow> waiting(Judge judge, int first, int size, String language) {
    return bound(
            "SELECT j.publicId, p.givenName, p.familyName, p.preferredName, v.id, j.number,"
                + " j.askedAt",
            " ORDER BY j.askedAt, j.id",
            Object[].class,
            judge)
        .setFirstResult(first)
        .setMaxResults(size)
        .getResultStream()
        .map(r -> row(r, language))
        .toList();
  }

  int count(Judge judge) {
    return bound("SELECT COUNT(j)", "", Long.class, judge).getSingleResult().intValue();
  }

  private JudgingRow row(Object[] r, String language) {
    ModuleOutline outline = published.outline((Long) r[4], language);
    return new JudgingRow(
        (String) r[0],
        PersonName.shown((String) r[1], (String) r[2], (String) r[3]),
        outline.code(),
        outline.title(),
        outline.titleLanguage(),
        (Integer) r[5],
        (Instant) r[6]);
  }

  /** One, whoever looks: the caller has checked. */
  JudgingRow row(String id, String language) {
    return em.createQuery(
            """
            SELECT j.publicId, p.givenName, p.familyName, p.preferredName, u.versionId, j.number, j.askedAt
            FROM Judging j JOIN UnitVersion u ON u.id = j.unitId JOIN Person p ON p.id = j.personId
            WHERE j.publicId = :id
            """,
            Object[].class)
        .setParameter("id", id)
        .getResultStream()
        .map(r -> row(r, language))
        .findFirst()
        .orElseThrow();
  }

  /** The version that a unit belongs to. */
  long version(long unit) {
    return em.createQuery("SELECT u.versionId FROM UnitVersion u WHERE u.id = :unit", Long.class)
        .setParameter("unit", unit)
        .getSingleResult();
  }

  private <T> TypedQuery<T> bound(String select, String order, Class<T> type, Judge judge) {
    Reach reach = judge.coordinates();
    String who = reach.everywhere() ? "1 = 1" : LED + MENTORED;
    boolean somewhere = reach.isSomewhere() && !reach.everywhere();
    TypedQuery<T> query =
        em.createQuery(select + ASKED + who + (somewhere ? IN_TEAM : "") + ")" + order, type)
            .setParameter("judge", judge.id())
            .setParameter("day", today.date());
    if (somewhere) {
      query.setParameter("teams", reach.teamsForQuery());
    }
    return query;
  }
}
