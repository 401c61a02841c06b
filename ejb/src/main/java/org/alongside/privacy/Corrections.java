package org.alongside.privacy;

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
 * What others keep about somebody is put right: they ask, whoever coordinates them decides in
 * words. Nobody decides about their own.
 */
@Stateless
public class Corrections {
  /** How many somebody may have open at a time. Own rule. */
  public static final int MOST_OPEN = 10;

  private static final int MOST = 100;
  private static final String PERSON = "person";

  @PersistenceContext private EntityManager em;
  @EJB private Access access;
  @Inject private PersonDesk persons;
  @Inject private Event<Audited> audited;
  @Inject private Event<MessageAsked> messages;
  @Inject private Caller caller;
  @Inject private Today today;
  @Inject private SiteClock clock;

  /** The caller's own, the latest first; the last hundred. */
  @RolesAllowed(Roles.PERSON)
  public List<CorrectionRow> mine() {
    return em.createNamedQuery("CorrectionAsk.ofPerson", CorrectionAsk.class)
        .setParameter(PERSON, caller.personId())
        .setMaxResults(MOST)
        .getResultStream()
        .map(a -> a.row(null, null))
        .toList();
  }

  /**
   * The caller says what is not right.
   *
   * @param kind what it is about
   * @param words what is not right, and what would be; at most 1,000 characters
   */
  @RolesAllowed(Roles.PERSON)
  public void ask(CorrectionKind kind, String words) {
    long me = caller.personId();
    CorrectionAsk ask = new CorrectionAsk(me, kind, words, clock.now());
    long open =
        em.createNamedQuery("CorrectionAsk.countOpenOf", Long.class)
            .setParameter(PERSON, me)
            .getSingleResult();
    if (open >= MOST_OPEN) {
      throw Refusal.conflict("privacy.error.many", MOST_OPEN);
    }
    em.persist(ask);
    audited.fire(audit("person.correction.asked", me));
  }

  /** Those that wait where the caller coordinates, the longest waiting first. */
  @RolesAllowed({Roles.ADMIN, Roles.COORDINATOR})
  public List<CorrectionRow> waiting(int first, int size) {
    return bound(
            "SELECT a, p.publicId, p.givenName, p.familyName, p.preferredName",
            " ORDER BY a.askedAt, a.id",
            Object[].class)
        .setFirstResult(first)
        .setMaxResults(Math.min(size, MOST))
        .getResultStream()
        .map(
            r ->
                ((CorrectionAsk) r[0])
                    .row(
                        (String) r[1],
                        PersonName.shown((String) r[2], (String) r[3], (String) r[4])))
        .toList();
  }

  /** How many they are. */
  @RolesAllowed({Roles.ADMIN, Roles.COORDINATOR})
  public int countWaiting() {
    return bound("SELECT COUNT(a)", "", Long.class).getSingleResult().intValue();
  }

  private <T> TypedQuery<T> bound(String select, String order, Class<T> type) {
    access.requireCoordinator();
    Reach reach = access.reach();
    String where =
        reach.everywhere()
            ? ""
            : """
               AND EXISTS (SELECT m FROM TeamMember m WHERE m.personId = a.personId
              AND m.teamId IN :teams AND (m.endsOn IS NULL OR m.endsOn > :day))""";
    TypedQuery<T> query =
        em.createQuery(
            select
                + " FROM CorrectionAsk a JOIN Person p ON p.id = a.personId WHERE a.state ="
                + " org.alongside.privacy.CorrectionState.OPEN AND a.personId <> :me"
                + where
                + order,
            type);
    if (!reach.everywhere()) {
      query.setParameter("teams", reach.teamsForQuery()).setParameter("day", today.date());
    }
    return query.setParameter("me", caller.personId());
  }

  /**
   * Decides one. What is wrong is put right on its own page; here it is said that it was, or why
   * not.
   *
   * @param correction public id
   * @param made whether it was put right
   * @param words what was done, or why nothing was; the person reads them
   */
  @RolesAllowed({Roles.ADMIN, Roles.COORDINATOR})
  public void decide(String correction, boolean made, String words) {
    CorrectionAsk ask =
        em.createNamedQuery("CorrectionAsk.byPublicId", CorrectionAsk.class)
            .setParameter("id", correction)
            .setLockMode(LockModeType.PESSIMISTIC_WRITE)
            .getResultStream()
            .findFirst()
            .orElseThrow(BusinessException::notFound);
    access.requireCoordinatorOf(ask.personId());
    if (access.isSelf(ask.personId())) {
      throw Refusal.conflict("privacy.error.own");
    }
    ask.decide(made, words, caller.personId(), clock.now());
    audited.fire(audit("person.correction.decided", ask.personId()));
    messages.fire(
        new MessageAsked(
            ask.personId(), "correction-answered", correction, Map.of(), "/profile/correct"));
  }

  private Audited audit(String action, long person) {
    return new Audited(action, PERSON, persons.who(person).ref().publicId(), person);
  }
}
