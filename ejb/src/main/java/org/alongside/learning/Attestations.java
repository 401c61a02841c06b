package org.alongside.learning;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.List;
import org.alongside.catalogue.ModuleOutline;
import org.alongside.catalogue.Published;
import org.alongside.catalogue.UnitOutline;
import org.alongside.people.Access;
import org.alongside.people.PersonDesk;
import org.alongside.people.PersonName;
import org.alongside.people.Reach;
import org.alongside.people.Today;
import org.alongside.platform.Audited;
import org.alongside.platform.BusinessException;
import org.alongside.platform.Caller;
import org.alongside.platform.Roles;
import org.alongside.platform.SiteClock;

/**
 * Words that learners gave ('I have a plan for my wellness at work'), as whoever coordinates them
 * sees them: that one was given, never what it is about. It counts when it is given. A coordinator
 * notes it, or sets the module aside with a reason.
 */
@Stateless
public class Attestations {
  private static final int MOST = 100;
  private static final int LATELY = 20;
  private static final String ROWS =
      "SELECT p.publicId, p.givenName, p.familyName, p.preferredName, e.versionId, u.unitId,"
          + " u.completedAt";
  private static final String SEEN =
      "EXISTS (SELECT n FROM AttestationNote n WHERE n.enrolmentId = u.enrolmentId AND n.unitId ="
          + " u.unitId)";

  @PersistenceContext private EntityManager em;
  @EJB private Access access;
  @Inject private PersonDesk persons;
  @Inject private Published published;
  @Inject private Event<Audited> audited;
  @Inject private Caller caller;
  @Inject private SiteClock clock;
  @Inject private Today today;

  /** Those that nobody has noted, the earliest first; at most 100 a page. */
  @RolesAllowed({Roles.ADMIN, Roles.COORDINATOR})
  public List<AttestationRow> waiting(int first, int size, String language) {
    access.requireCoordinator();
    return rows(
        bound(ROWS, "NOT " + SEEN, " ORDER BY u.completedAt, u.enrolmentId", Object[].class)
            .setFirstResult(first)
            .setMaxResults(Math.min(size, MOST)),
        language);
  }

  /** How many those are. */
  @RolesAllowed({Roles.ADMIN, Roles.COORDINATOR})
  public int countWaiting() {
    access.requireCoordinator();
    return bound("SELECT COUNT(u)", "NOT " + SEEN, "", Long.class).getSingleResult().intValue();
  }

  /** The latest twenty that are noted. */
  @RolesAllowed({Roles.ADMIN, Roles.COORDINATOR})
  public List<AttestationRow> noted(String language) {
    access.requireCoordinator();
    return rows(
        bound(ROWS, SEEN, " ORDER BY u.completedAt DESC, u.enrolmentId", Object[].class)
            .setMaxResults(LATELY),
        language);
  }

  private <T> TypedQuery<T> bound(String select, String which, String order, Class<T> type) {
    Reach reach = access.reach();
    String where =
        reach.everywhere()
            ? ""
            : """
               AND EXISTS (SELECT m FROM TeamMember m WHERE m.personId = e.personId
              AND m.teamId IN :teams AND (m.endsOn IS NULL OR m.endsOn > :day))""";
    TypedQuery<T> query =
        em.createQuery(
                select
                    + " FROM UnitProgress u JOIN Enrolment e ON e.id = u.enrolmentId"
                    + " JOIN Person p ON p.id = e.personId"
                    + " WHERE u.evidence = :attested AND e.personId <> :me AND "
                    + which
                    + where
                    + order,
                type)
            .setParameter("attested", UnitProgress.ATTESTED)
            .setParameter("me", caller.personId());
    if (!reach.everywhere()) {
      query.setParameter("day", today.date()).setParameter("teams", reach.teamsForQuery());
    }
    return query;
  }

  private List<AttestationRow> rows(TypedQuery<Object[]> query, String language) {
    return query.getResultStream().map(r -> row(r, language)).toList();
  }

  private AttestationRow row(Object[] r, String language) {
    ModuleOutline outline = published.outline((Long) r[4], language);
    String unit =
        outline.units().stream()
            .filter(u -> u.id() == (Long) r[5])
            .map(UnitOutline::code)
            .findFirst()
            .orElse("");
    return new AttestationRow(
        (String) r[0],
        PersonName.shown((String) r[1], (String) r[2], (String) r[3]),
        outline.code(),
        unit,
        outline.title(),
        outline.titleLanguage(),
        (Instant) r[6]);
  }

  /**
   * Notes that a word was given. Again: nothing more happens.
   *
   * @param person public id
   */
  @RolesAllowed({Roles.ADMIN, Roles.COORDINATOR})
  public void note(String person, String moduleCode, String unitCode) {
    UnitProgress word = word(person, moduleCode, unitCode);
    if (em.find(AttestationNote.class, key(word)) == null) {
      em.persist(new AttestationNote(word, caller.personId(), clock.now()));
      told("person.attestation.noted", person);
    }
  }

  /** Takes that back: it waits to be noted again. */
  @RolesAllowed({Roles.ADMIN, Roles.COORDINATOR})
  public void undo(String person, String moduleCode, String unitCode) {
    AttestationNote note = em.find(AttestationNote.class, key(word(person, moduleCode, unitCode)));
    if (note != null) {
      em.remove(note);
      told("person.attestation.reopened", person);
    }
  }

  private static UnitProgress.Key key(UnitProgress word) {
    return new UnitProgress.Key(word.enrolmentId(), word.unitId());
  }

  /** The newest of that unit, of somebody whom the caller looks after and who is not the caller. */
  private UnitProgress word(String person, String moduleCode, String unitCode) {
    long id = persons.ref(person).id();
    access.requireCoordinatorOf(id);
    if (access.isSelf(id)) {
      throw BusinessException.notFound();
    }
    return em.createQuery(
            """
            SELECT u FROM UnitProgress u JOIN Enrolment e ON e.id = u.enrolmentId
            JOIN UnitVersion v ON v.id = u.unitId JOIN CatalogueModule m ON m.id = e.moduleId
            WHERE e.personId = :person AND m.code = :module AND v.code = :unit AND u.evidence = :attested
            ORDER BY e.cycle DESC
            """,
            UnitProgress.class)
        .setParameter("person", id)
        .setParameter("module", moduleCode)
        .setParameter("unit", unitCode)
        .setParameter("attested", UnitProgress.ATTESTED)
        .setMaxResults(1)
        .getResultStream()
        .findFirst()
        .orElseThrow(BusinessException::notFound);
  }

  private void told(String action, String person) {
    audited.fire(new Audited(action, "person", person, persons.ref(person).id()));
  }
}
