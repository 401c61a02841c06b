package org.alongside.competency;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.alongside.people.PersonDesk;
import org.alongside.people.PersonName;
import org.alongside.people.Reach;
import org.alongside.platform.Finder;

/** Experience credits and the grants by which senior peers decide them, found. */
@Dependent
class CreditQueries {
  private static final int MOST = 100;

  @PersistenceContext private EntityManager em;
  @Inject private Finder finder;
  @Inject private PersonDesk persons;

  ExperienceCredit credit(String publicId) {
    return finder.at(ExperienceCredit.class, publicId);
  }

  /** The same, to be changed: of two who decide at once the second sees what the first has said. */
  ExperienceCredit creditToChange(String publicId) {
    return finder.locked(credit(publicId));
  }

  /** The latest first. */
  List<ExperienceCredit> ofPerson(long person) {
    return finder.most(MOST, ExperienceCredit.class, "ExperienceCredit.ofPerson", "person", person);
  }

  /** The grants of senior peers that hold on that day for any of these people. */
  List<AssessorGrant> grants(Collection<Long> subjects, LocalDate day) {
    return subjects.isEmpty()
        ? List.of()
        : day(
                em.createQuery(
                    """
                    SELECT g FROM AssessorGrant g WHERE g.subjectId IN :subjects
                    AND g.kind = org.alongside.competency.AssessorKind.SENIOR_PEER
                    AND g.fromOn <= :day AND g.endsOn > :day ORDER BY g.id
                    """,
                    AssessorGrant.class),
                day)
            .setParameter("subjects", subjects)
            .getResultList();
  }

  /** What waits for a senior peer, and what they have decided themselves; the latest first. */
  List<ExperienceCredit> putTo(long assessor, LocalDate day) {
    return day(
            em.createQuery(
                """
                SELECT c FROM ExperienceCredit c WHERE c.personId <> :assessor
                AND (c.decidedBy = :assessor OR c.state = org.alongside.competency.CreditState.ASKED)
                AND EXISTS (SELECT g FROM AssessorGrant g WHERE g.personId = :assessor
                AND g.subjectId = c.personId AND (g.competency IS NULL OR g.competency = c.competency)
                AND g.kind = org.alongside.competency.AssessorKind.SENIOR_PEER
                AND g.fromOn <= :day AND g.endsOn > :day) ORDER BY c.id DESC
                """,
                ExperienceCredit.class),
            day)
        .setParameter("assessor", assessor)
        .setMaxResults(MOST)
        .getResultList();
  }

  /** All that wait within a coordinator's reach, the oldest first. */
  List<ExperienceCredit> waiting(Reach reach, LocalDate day) {
    String within =
        reach.everywhere()
            ? ""
            : " AND EXISTS (SELECT m FROM TeamMember m WHERE m.personId = c.personId AND m.teamId"
                + " IN :teams AND (m.endsOn IS NULL OR m.endsOn > :day))";
    TypedQuery<ExperienceCredit> query =
        em.createQuery(
                "SELECT c FROM ExperienceCredit c WHERE c.state ="
                    + " org.alongside.competency.CreditState.ASKED"
                    + within
                    + " ORDER BY c.id",
                ExperienceCredit.class)
            .setMaxResults(MOST);
    if (!reach.everywhere()) {
      day(query, day).setParameter("teams", reach.teamsForQuery());
    }
    return query.getResultList();
  }

  private static <T> TypedQuery<T> day(TypedQuery<T> query, LocalDate day) {
    return query.setParameter("day", day);
  }

  /** Each as its reader may see it; one statement for all names. */
  List<CreditRow> rows(List<ExperienceCredit> credits, long reader) {
    Set<Long> ids = new HashSet<>();
    for (ExperienceCredit one : credits) {
      ids.add(one.personId());
      if (one.decidedBy() != null) {
        ids.add(one.decidedBy());
      }
    }
    Map<Long, PersonName> names = persons.names(ids);
    return credits.stream()
        .map(
            c ->
                c.row(
                    names.get(c.personId()).shown(),
                    c.decidedBy() == null ? null : names.get(c.decidedBy()).shown(),
                    c.personId() != reader))
        .toList();
  }
}
