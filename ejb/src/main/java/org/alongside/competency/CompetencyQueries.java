package org.alongside.competency;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import org.alongside.people.PersonName;
import org.alongside.people.Reach;
import org.alongside.people.Span;
import org.alongside.platform.BusinessException;

/** Grants, ratings, evidence and levels, found. */
@Dependent
class CompetencyQueries {
  @PersistenceContext private EntityManager em;

  AssessorGrant grantToChange(String publicId) {
    AssessorGrant grant =
        em.createNamedQuery("AssessorGrant.byPublicId", AssessorGrant.class)
            .setParameter("id", publicId)
            .getResultStream()
            .findFirst()
            .orElseThrow(BusinessException::notFound);
    em.refresh(grant, LockModeType.PESSIMISTIC_WRITE);
    return grant;
  }

  List<AssessorGrant> grantsInForce(long person, LocalDate day) {
    return em.createNamedQuery("AssessorGrant.inForce", AssessorGrant.class)
        .setParameter("person", person)
        .setParameter("day", day)
        .getResultList();
  }

  /** The latest first. */
  List<AssessorRow> assessors(Reach reach, LocalDate day, int most) {
    String within =
        reach.everywhere()
            ? ""
            : " WHERE EXISTS (SELECT m FROM TeamMember m WHERE m.personId = g.personId AND m.teamId"
                + " IN :teams AND (m.endsOn IS NULL OR m.endsOn > :day))";
    var query =
        em.createQuery(
                """
                SELECT g.publicId, p.givenName, p.familyName, p.preferredName, g.kind, g.competency,
                s.givenName, s.familyName, s.preferredName, g.groupName, g.reason, g.fromOn, g.endsOn
                FROM AssessorGrant g JOIN Person p ON p.id = g.personId LEFT JOIN Person s ON s.id = g.subjectId
                """
                    + within
                    + " ORDER BY g.id DESC",
                Object[].class)
            .setMaxResults(most);
    if (!reach.everywhere()) {
      query.setParameter("teams", reach.teamsForQuery()).setParameter("day", day);
    }
    return query.getResultStream().map(r -> row(r, day)).toList();
  }

  private static AssessorRow row(Object[] r, LocalDate day) {
    return new AssessorRow(
        (String) r[0],
        PersonName.shown((String) r[1], (String) r[2], (String) r[3]),
        (AssessorKind) r[4],
        (String) r[5],
        r[6] == null ? null : PersonName.shown((String) r[6], (String) r[7], (String) r[8]),
        (String) r[9],
        (String) r[10],
        (LocalDate) r[11],
        (LocalDate) r[12],
        new Span((LocalDate) r[11], (LocalDate) r[12]).covers(day));
  }
}
