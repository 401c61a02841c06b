package org.alongside.learning;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.alongside.people.Access;
import org.alongside.people.PersonDesk;
import org.alongside.people.Reach;
import org.alongside.people.Today;
import org.alongside.platform.Audited;
import org.alongside.platform.BusinessException;
import org.alongside.platform.Caller;
import org.alongside.platform.MessageAsked;
import org.alongside.platform.MessageRecalled;
import org.alongside.platform.Roles;
import org.alongside.platform.SiteClock;

/**
 * Hours of supervised practice: entered by the learner, confirmed, or returned with a word, by
 * whoever leads a team of theirs, their practice mentor or their coordinator, who may take either
 * back.
 */
@Stateless
public class Practicum {
  private static final int MOST = 100;
  private static final int LATELY = 20;
  private static final Duration LATELY_FOR = Duration.ofDays(14);
  private static final String MESSAGE = "practicum-returned";
  private static final String PERSON = "person";

  @PersistenceContext private EntityManager em;
  @EJB private Access access;
  @Inject private PracticumQueries queries;
  @Inject private PersonDesk persons;
  @Inject private Event<Audited> audited;
  @Inject private Event<MessageAsked> messages;
  @Inject private Event<MessageRecalled> recalls;
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
    return queries.page(caller.personId(), first, Math.min(size, MOST));
  }

  /**
   * Somebody's, for whoever confirms it. That it was read is written down.
   *
   * @param person public id
   * @param first from 0
   */
  @RolesAllowed({Roles.LEADER, Roles.MENTOR, Roles.COORDINATOR})
  public PracticumOf of(String person, int first, int size) {
    long id = persons.ref(person).id();
    requireMayDecide(id);
    audited.fire(new Audited("person.practicum.read", PERSON, person, id));
    return new PracticumOf(
        persons.who(id).shownName(), queries.page(id, first, Math.min(size, MOST)));
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
    return queries.waiting(looking(), first, Math.min(size, MOST));
  }

  /** How much that is. */
  @RolesAllowed({Roles.LEADER, Roles.MENTOR, Roles.COORDINATOR})
  public int countWaiting() {
    return queries.count(looking());
  }

  /**
   * What was decided in the last fortnight about people of the caller, the latest twenty: it can be
   * taken back.
   */
  @RolesAllowed({Roles.LEADER, Roles.MENTOR, Roles.COORDINATOR})
  public List<PracticumRow> decided() {
    return queries.decided(looking(), clock.now().minus(LATELY_FOR), LATELY);
  }

  private PracticumQueries.Looking looking() {
    Reach reach = caller.is(Roles.COORDINATOR) ? access.reach() : Reach.NONE;
    return new PracticumQueries.Looking(caller.personId(), reach, today.date());
  }

  /** Confirms some hours: they count. */
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
        new MessageAsked(found.personId(), MESSAGE, key(found), Map.of(), "/learning/practicum"));
  }

  /**
   * Takes such a decision back: the hours wait again, and whoever was told that they came back is
   * not, where they have not read it yet.
   *
   * @throws BusinessException 404; 409 nothing is decided
   */
  @RolesAllowed({Roles.LEADER, Roles.MENTOR, Roles.COORDINATOR})
  public void reopen(String entry) {
    PracticumEntry found = toDecide(entry);
    String returned = key(found);
    found.reopen();
    recalls.fire(new MessageRecalled(found.personId(), MESSAGE, returned));
    told(found, "person.practicum.reopened");
  }

  private static String key(PracticumEntry entry) {
    return entry.publicId() + ' ' + entry.decidedAt();
  }

  private PracticumEntry toDecide(String id) {
    PracticumEntry entry = locked(id);
    requireMayDecide(entry.personId());
    return entry;
  }

  private void requireMayDecide(long person) {
    boolean may =
        person != caller.personId()
            && (access.isLeaderOf(person)
                || caller.is(Roles.COORDINATOR) && access.coordinates(person)
                || access.isMentorOf(person));
    if (!may) {
      throw BusinessException.notFound();
    }
  }

  private void told(PracticumEntry entry, String action) {
    String person = persons.who(entry.personId()).ref().publicId();
    audited.fire(new Audited(action, PERSON, person, entry.personId()));
  }
}
