package org.alongside.learning;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.Map;
import org.alongside.people.Access;
import org.alongside.people.PersonDesk;
import org.alongside.people.PersonName;
import org.alongside.people.Reach;
import org.alongside.people.Today;
import org.alongside.platform.Audited;
import org.alongside.platform.BusinessException;
import org.alongside.platform.Caller;
import org.alongside.platform.MessageAsked;
import org.alongside.platform.Roles;
import org.alongside.platform.SiteClock;

/**
 * Hours of supervised practice: entered by the learner, confirmed, or returned with a word, by
 * whoever leads a team of theirs, their practice mentor or their coordinator.
 */
@Stateless
public class Practicum {
  /** Minutes that the programme asks for; source: the subject's table, 120 hours. */
  static final int GOAL = 120 * 60;

  private static final int MOST = 100;
  private static final String PERSON = "person";

  @PersistenceContext private EntityManager em;
  @EJB private Access access;
  @Inject private PersonDesk persons;
  @Inject private Event<Audited> audited;
  @Inject private Event<MessageAsked> messages;
  @Inject private Today today;
  @Inject private Caller caller;
  @Inject private SiteClock clock;

  /**
   * The caller's own.
   *
   * @param first from 0
   */
  @RolesAllowed(Roles.PERSON)
  public PracticumPage mine(int first, int size) {
    long person = caller.personId();
    long confirmed = minutes(person, PracticumState.CONFIRMED);
    long waiting = minutes(person, PracticumState.ENTERED);
    List<PracticumRow> rows =
        em.createNamedQuery("PracticumEntry.ofPerson", PracticumEntry.class)
            .setParameter(PERSON, person)
            .setFirstResult(first)
            .setMaxResults(Math.min(size, MOST))
            .getResultStream()
            .map(e -> row(e, null))
            .toList();
    return new PracticumPage(confirmed, waiting, GOAL, rows, total(person));
  }

  private int total(long person) {
    return em.createQuery(
            "SELECT COUNT(e) FROM PracticumEntry e WHERE e.personId = :person", Long.class)
        .setParameter(PERSON, person)
        .getSingleResult()
        .intValue();
  }

  private long minutes(long person, PracticumState state) {
    Long sum =
        em.createQuery(
                "SELECT SUM(e.minutes) FROM PracticumEntry e WHERE e.personId = :person AND"
                    + " e.state = :state",
                Long.class)
            .setParameter(PERSON, person)
            .setParameter("state", state)
            .getSingleResult();
    return sum == null ? 0 : sum;
  }

  private static PracticumRow row(PracticumEntry e, String name) {
    return new PracticumRow(
        e.publicId(), name, e.workedOn(), e.minutes(), e.what(), e.state(), e.word());
  }

  /**
   * Enters some hours.
   *
   * @return the entry's public id
   * @throws BusinessException 400 what cannot be counted
   */
  @RolesAllowed(Roles.PEER)
  public String enter(EnterPracticum entered) {
    entered.require(today.date());
    PracticumEntry entry = new PracticumEntry(caller.personId(), entered, clock.now());
    em.persist(entry);
    return entry.publicId();
  }

  /**
   * Enters it otherwise; what was returned waits to be confirmed again.
   *
   * @throws BusinessException 404 not the caller's; 409 confirmed; 400 what cannot be counted
   */
  @RolesAllowed(Roles.PEER)
  public void change(String entry, EnterPracticum entered) {
    PracticumEntry own = own(entry);
    entered.require(today.date());
    own.change(entered, clock.now());
  }

  /**
   * Takes it away.
   *
   * @throws BusinessException 404 not the caller's; 409 confirmed
   */
  @RolesAllowed(Roles.PEER)
  public void remove(String entry) {
    PracticumEntry own = own(entry);
    own.requireOpen();
    em.remove(own);
  }

  private PracticumEntry own(String id) {
    PracticumEntry entry = locked(id);
    if (!entry.belongsTo(caller.personId())) {
      throw BusinessException.notFound();
    }
    return entry;
  }

  private PracticumEntry locked(String id) {
    return em.createNamedQuery("PracticumEntry.byPublicId", PracticumEntry.class)
        .setParameter("id", id)
        .setLockMode(LockModeType.PESSIMISTIC_WRITE)
        .getResultStream()
        .findFirst()
        .orElseThrow(BusinessException::notFound);
  }

  /** What waits for the caller to confirm, the earliest entered first; at most 100 a page. */
  @RolesAllowed({Roles.LEADER, Roles.MENTOR, Roles.COORDINATOR})
  public List<PracticumRow> waiting(int first, int size) {
    return bound(
            "SELECT e, p.givenName, p.familyName, p.preferredName",
            " ORDER BY e.enteredAt, e.id",
            Object[].class)
        .setFirstResult(first)
        .setMaxResults(Math.min(size, MOST))
        .getResultStream()
        .map(
            r ->
                row(
                    (PracticumEntry) r[0],
                    PersonName.shown((String) r[1], (String) r[2], (String) r[3])))
        .toList();
  }

  /** How much that is. */
  @RolesAllowed({Roles.LEADER, Roles.MENTOR, Roles.COORDINATOR})
  public int countWaiting() {
    return bound("SELECT COUNT(e)", "", Long.class).getSingleResult().intValue();
  }

  private <T> TypedQuery<T> bound(String select, String order, Class<T> type) {
    Reach reach = caller.is(Roles.COORDINATOR) ? access.reach() : Reach.NONE;
    String where =
        reach.everywhere()
            ? ""
            : """
               AND (EXISTS (SELECT s FROM MentorLine s WHERE s.personId = e.personId
              AND s.mentorId = :me AND s.fromOn <= :day AND (s.endsOn IS NULL OR s.endsOn > :day))
              OR EXISTS (SELECT m FROM TeamMember m WHERE m.personId = e.personId
              AND (m.endsOn IS NULL OR m.endsOn > :day) AND (m.teamId IN :teams
              OR EXISTS (SELECT l FROM TeamMember l WHERE l.teamId = m.teamId AND l.personId = :me
              AND l.relation = org.alongside.people.TeamRelation.LEADS
              AND l.fromOn <= :day AND (l.endsOn IS NULL OR l.endsOn > :day)))))""";
    TypedQuery<T> query =
        em.createQuery(
                select
                    + " FROM PracticumEntry e JOIN Person p ON p.id = e.personId WHERE e.state ="
                    + " org.alongside.learning.PracticumState.ENTERED AND e.personId <> :me"
                    + where
                    + order,
                type)
            .setParameter("me", caller.personId());
    if (!reach.everywhere()) {
      query.setParameter("day", today.date()).setParameter("teams", reach.teamsForQuery());
    }
    return query;
  }

  /** Confirms some hours: they count and stay. */
  @RolesAllowed({Roles.LEADER, Roles.MENTOR, Roles.COORDINATOR})
  public void confirm(String entry) {
    PracticumEntry found = toDecide(entry);
    found.confirm(caller.personId(), clock.now());
    told(found, "person.practicum.confirmed");
  }

  /**
   * Returns some hours to the learner.
   *
   * @param word what to mend, 1-300 characters
   */
  @RolesAllowed({Roles.LEADER, Roles.MENTOR, Roles.COORDINATOR})
  public void giveBack(String entry, String word) {
    PracticumEntry found = toDecide(entry);
    found.giveBack(word, caller.personId(), clock.now());
    told(found, "person.practicum.returned");
    messages.fire(
        new MessageAsked(
            found.personId(),
            "practicum-returned",
            entry + ' ' + clock.now(),
            Map.of(),
            "/learning/practicum"));
  }

  private PracticumEntry toDecide(String id) {
    PracticumEntry entry = locked(id);
    long person = entry.personId();
    boolean may =
        person != caller.personId()
            && (access.isLeaderOf(person)
                || caller.is(Roles.COORDINATOR) && access.coordinates(person)
                || access.isMentorOf(person));
    if (!may) {
      throw BusinessException.notFound();
    }
    return entry;
  }

  private void told(PracticumEntry entry, String action) {
    String person = persons.who(entry.personId()).ref().publicId();
    audited.fire(new Audited(action, PERSON, person, entry.personId()));
  }
}
