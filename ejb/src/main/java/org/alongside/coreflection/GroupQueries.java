package org.alongside.coreflection;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import org.alongside.platform.Finder;

/** Group reflections and who is invited to them, found. */
@Dependent
class GroupQueries {
  private static final int MOST = 24;

  @PersistenceContext private EntityManager em;
  @Inject private Finder finder;

  GroupReflection group(String publicId) {
    return finder.at(GroupReflection.class, publicId);
  }

  /** The same, to be changed: whoever else changes it comes before or after. */
  GroupReflection locked(GroupReflection group) {
    return finder.locked(group);
  }

  /** The latest first. */
  List<GroupReflection> ofMentor(long mentor) {
    return finder.most(MOST, GroupReflection.class, "GroupReflection.ofMentor", "mentor", mentor);
  }

  List<GroupSeat> seats(long group) {
    return finder.all(GroupSeat.class, "GroupSeat.of", "group", group);
  }

  /** To which somebody is invited that are not over, the next first: each with their seat. */
  List<Object[]> invitedTo(long person, Instant from) {
    return em.createQuery(
            """
            SELECT g, s FROM GroupReflection g JOIN GroupSeat s ON s.groupId = g.id
            WHERE s.personId = :person AND g.startsAt >= :from
            AND g.state = org.alongside.coreflection.GroupState.PLANNED ORDER BY g.startsAt, g.id
            """,
            Object[].class)
        .setParameter("person", person)
        .setParameter("from", from)
        .setMaxResults(MOST)
        .getResultList();
  }

  /** What stands in somebody's calendar: what they invite to, and to what they come. */
  List<GroupReflection> inCalendar(long person, Instant from) {
    return em.createQuery(
            """
            SELECT g FROM GroupReflection g WHERE g.startsAt >= :from AND (g.mentorId = :person
            OR EXISTS (SELECT s FROM GroupSeat s WHERE s.groupId = g.id AND s.personId = :person
            AND s.answer = org.alongside.coreflection.GroupAnswer.COMES)) ORDER BY g.startsAt, g.id
            """,
            GroupReflection.class)
        .setParameter("person", person)
        .setParameter("from", from)
        .setMaxResults(MOST)
        .getResultList();
  }
}
