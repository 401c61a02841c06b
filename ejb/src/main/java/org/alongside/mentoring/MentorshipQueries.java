package org.alongside.mentoring;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.alongside.platform.BusinessException;

/** Mentorships, their links and who stands in, found. */
@Dependent
class MentorshipQueries {
  @PersistenceContext private EntityManager em;

  /** The mentorship that somebody has as a mentee today. */
  Optional<Mentorship> goingOnFor(long mentee, LocalDate day) {
    return em.createNamedQuery("Mentorship.goingOnFor", Mentorship.class)
        .setParameter("person", mentee)
        .setParameter("day", day)
        .setMaxResults(1)
        .getResultStream()
        .findFirst();
  }

  /** Those that somebody is in, on either side. */
  List<Mentorship> goingOnOf(long person, LocalDate day) {
    return em.createNamedQuery("Mentorship.goingOnOf", Mentorship.class)
        .setParameter("person", person)
        .setParameter("day", day)
        .getResultList();
  }

  /** Those that began in these days, and go on. */
  List<Mentorship> begunBetween(LocalDate first, LocalDate last, LocalDate day) {
    return em.createNamedQuery("Mentorship.begunBetween", Mentorship.class)
        .setParameter("first", first)
        .setParameter("last", last)
        .setParameter("day", day)
        .getResultList();
  }

  Mentorship mentorship(String publicId) {
    return em.createNamedQuery("Mentorship.byPublicId", Mentorship.class)
        .setParameter("id", publicId)
        .getResultStream()
        .findFirst()
        .orElseThrow(BusinessException::notFound);
  }

  /** The same, to be changed: whoever else changes it comes before or after. */
  Mentorship mentorshipToChange(String publicId) {
    Mentorship found = mentorship(publicId);
    em.refresh(found, LockModeType.PESSIMISTIC_WRITE);
    return found;
  }

  List<MentorshipLink> links(long mentorship) {
    return em.createNamedQuery("MentorshipLink.of", MentorshipLink.class)
        .setParameter("mentorship", mentorship)
        .getResultList();
  }

  List<MentorCover> covers(long mentorship) {
    return em.createNamedQuery("MentorCover.of", MentorCover.class)
        .setParameter("mentorship", mentorship)
        .getResultList();
  }

  /** Where that mentor stands in, or will. */
  List<MentorCover> coversBy(long mentor, LocalDate day) {
    return em.createNamedQuery("MentorCover.goingOnBy", MentorCover.class)
        .setParameter("mentor", mentor)
        .setParameter("day", day)
        .getResultList();
  }

  /** The agreed standing-in of that mentor that holds on a day. */
  Optional<MentorCover> cover(long mentorship, long mentor, LocalDate day) {
    return covers(mentorship).stream()
        .filter(c -> c.mentorId() == mentor && c.isAgreed() && c.span().covers(day))
        .findFirst();
  }
}
