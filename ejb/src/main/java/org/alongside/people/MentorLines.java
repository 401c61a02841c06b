package org.alongside.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;

/**
 * Who is whose practice mentor, as the feature mentoring agrees it with them. Not a boundary: it
 * runs in the caller's transaction, and the caller has checked who may.
 */
@ApplicationScoped
public class MentorLines {
  @PersistenceContext private EntityManager em;
  @Inject private Deeds deeds;
  @Inject private PeopleQueries people;
  @Inject private Today today;

  /**
   * Begins a line; its id.
   *
   * @param signs whether this mentor may sign off competencies
   * @param covers whether they stand in for the person's own mentor
   */
  public long begin(long person, long mentor, Span span, boolean signs, boolean covers) {
    MentorLine line = new MentorLine(person, mentor, span, signs, covers);
    em.persist(line);
    em.flush();
    deeds.ofPerson("person.mentor.given", people.person(person));
    return line.id();
  }

  /** Ends a line on a day, unless it has ended before. */
  public void end(long line, LocalDate day) {
    MentorLine found = em.find(MentorLine.class, line, LockModeType.PESSIMISTIC_WRITE);
    found.end(day);
  }

  /** Whether somebody may sign off, as their mentor, what that person is able to do today. */
  public boolean signs(long mentor, long person) {
    return inForce(mentor, person).stream().anyMatch(MentorLine::signs);
  }

  /** Whether somebody is that person's mentor today, or stands in for them. */
  public boolean isMentor(long mentor, long person) {
    return !inForce(mentor, person).isEmpty();
  }

  /** Whether somebody is that person's own mentor today, and does not only stand in. */
  public boolean isOwnMentor(long mentor, long person) {
    return inForce(mentor, person).stream().anyMatch(l -> !l.covers());
  }

  /** Those whose own mentor somebody is today. */
  public List<Long> mentees(long mentor) {
    return em.createQuery(
            "SELECT DISTINCT l.personId FROM MentorLine l WHERE l.mentorId = :mentor AND l.covers ="
                + " FALSE AND l.fromOn <= :day AND (l.endsOn IS NULL OR l.endsOn > :day)",
            Long.class)
        .setParameter("mentor", mentor)
        .setParameter("day", today.date())
        .getResultList();
  }

  private List<MentorLine> inForce(long mentor, long person) {
    return em.createNamedQuery("MentorLine.inForce", MentorLine.class)
        .setParameter("person", person)
        .setParameter("mentor", mentor)
        .setParameter("day", today.date())
        .getResultList();
  }
}
