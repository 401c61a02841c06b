package org.alongside.mentoring;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import org.alongside.people.PersonName;

/** Who stands in, for the page of a mentorship: one statement. */
@Dependent
class CoverRows {
  @PersistenceContext private EntityManager em;

  List<CoverRow> of(long mentorship, LocalDate day) {
    return em.createQuery(
            """
            SELECT c, p.givenName, p.familyName, p.preferredName FROM MentorCover c
            JOIN Person p ON p.id = c.mentorId WHERE c.mentorshipId = :mentorship ORDER BY c.id DESC
            """,
            Object[].class)
        .setParameter("mentorship", mentorship)
        .setMaxResults(20)
        .getResultStream()
        .map(
            r -> {
              MentorCover cover = (MentorCover) r[0];
              return new CoverRow(
                  cover.publicId(),
                  PersonName.shown((String) r[1], (String) r[2], (String) r[3]),
                  cover.span().from(),
                  cover.span().endsOn(),
                  cover.items(),
                  cover.isAgreed(),
                  !cover.span().endsOn().isAfter(day));
            })
        .toList();
  }
}
