package org.alongside.learning;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.alongside.catalogue.ModuleOutline;
import org.alongside.catalogue.Published;
import org.alongside.people.Access;
import org.alongside.platform.Audited;
import org.alongside.platform.BusinessException;
import org.alongside.platform.Caller;
import org.alongside.platform.Roles;
import org.alongside.platform.SiteClock;

/**
 * What has changed in law or policy since somebody completed a module: announced by a coordinator,
 * read and confirmed by those whose completion still counts. Source: rule R28 of the subject.
 */
@Stateless
public class PolicyUpdates {
  private static final int MOST = 50;
  private static final String OBJECT = "update";

  @PersistenceContext private EntityManager em;
  @EJB private Access access;
  @Inject private LearningRecords records;
  @Inject private OpenUpdates openUpdates;
  @Inject private Event<OpenUpdates.Changed> changed;
  @Inject private Published published;
  @Inject private Event<Audited> audited;
  @Inject private Caller caller;
  @Inject private SiteClock clock;

  /**
   * Announces an update.
   *
   * @return its public id
   * @throws BusinessException 404 no such module; 400 not said in both languages
   */
  @RolesAllowed(Roles.COORDINATOR)
  public String announce(AnnounceUpdate update) {
    access.requireCoordinatorEverywhere();
    ModuleOutline module =
        published
            .currentVersion(Objects.requireNonNullElse(update.module(), ""))
            .map(version -> published.outline(version, "en"))
            .orElseThrow(BusinessException::notFound);
    PolicyUpdate announced =
        new PolicyUpdate(module.moduleId(), update, caller.personId(), clock.now());
    em.persist(announced);
    changed.fire(new OpenUpdates.Changed());
    audited.fire(new Audited("update.announced", OBJECT, announced.publicId(), null));
    return announced.publicId();
  }

  /** Asks nobody any more to read it. Again: nothing more happens. */
  @RolesAllowed(Roles.COORDINATOR)
  public void withdraw(String update) {
    access.requireCoordinatorEverywhere();
    find(update).withdraw(clock.now());
    changed.fire(new OpenUpdates.Changed());
    audited.fire(new Audited("update.withdrawn", OBJECT, update, null));
  }

  /** The latest 50, with how many have read each. */
  @RolesAllowed({Roles.ADMIN, Roles.COORDINATOR})
  public List<UpdateRow> list(String language) {
    access.requireCoordinatorEverywhere();
    return em.createQuery(
            """
            SELECT u, m.code, (SELECT COUNT(r) FROM PolicyUpdateRead r WHERE r.updateId = u.id)
            FROM PolicyUpdate u JOIN CatalogueModule m ON m.id = u.moduleId ORDER BY u.id DESC
            """,
            Object[].class)
        .setMaxResults(MOST)
        .getResultStream()
        .map(r -> row((PolicyUpdate) r[0], (String) r[1], (Long) r[2], language))
        .toList();
  }

  /** What the caller is asked to read, the oldest first; three statements, or none. */
  @RolesAllowed(Roles.PERSON)
  public List<UpdateRow> mine(String language) {
    if (!openUpdates.any(this::isAny)) {
      return List.of();
    }
    long person = caller.personId();
    List<Object[]> open =
        em.createQuery(
                """
                SELECT u, m.code FROM PolicyUpdate u JOIN CatalogueModule m ON m.id = u.moduleId
                WHERE u.withdrawnAt IS NULL AND NOT EXISTS (SELECT r FROM PolicyUpdateRead r
                WHERE r.updateId = u.id AND r.personId = :person) AND EXISTS (SELECT c FROM Completion c
                WHERE c.moduleId = u.moduleId AND c.personId = :person AND c.completedAt < u.announcedAt)
                ORDER BY u.id
                """,
                Object[].class)
            .setParameter("person", person)
            .setMaxResults(MOST)
            .getResultList();
    if (open.isEmpty()) {
      return List.of();
    }
    Map<Long, Cycles.Standing> standings =
        records.standings(records.begun(person, null), records.earned(person, null));
    return open.stream()
        .filter(r -> isAsked((PolicyUpdate) r[0], standings))
        .map(r -> row((PolicyUpdate) r[0], (String) r[1], 0, language))
        .toList();
  }

  private boolean isAny() {
    return em.createQuery(
                "SELECT COUNT(u) FROM PolicyUpdate u WHERE u.withdrawnAt IS NULL", Long.class)
            .getSingleResult()
        > 0;
  }

  /** Whoever completed it again since has learned it so; whoever must begin anew will. */
  private static boolean isAsked(PolicyUpdate update, Map<Long, Cycles.Standing> standings) {
    Cycles.Done counting =
        standings.getOrDefault(update.moduleId(), Cycles.Standing.NONE).counting();
    return counting != null && counting.at().isBefore(update.announcedAt());
  }

  /**
   * Confirms that the caller has read it. Again: nothing more happens.
   *
   * @throws BusinessException 404 they are not asked to
   */
  @RolesAllowed(Roles.PERSON)
  public void read(String update) {
    PolicyUpdate found = find(update);
    long person = caller.personId();
    PolicyUpdateRead.Key key = new PolicyUpdateRead.Key(found.id(), person);
    if (em.find(PolicyUpdateRead.class, key) != null) {
      return;
    }
    if (mine("en").stream().noneMatch(row -> row.id().equals(update))) {
      throw BusinessException.notFound();
    }
    em.persist(new PolicyUpdateRead(found.id(), person, clock.now()));
  }

  private PolicyUpdate find(String id) {
    return em.createNamedQuery("PolicyUpdate.byPublicId", PolicyUpdate.class)
        .setParameter("id", id)
        .getResultStream()
        .findFirst()
        .orElseThrow(BusinessException::notFound);
  }

  private static UpdateRow row(PolicyUpdate u, String module, long read, String language) {
    return new UpdateRow(
        u.publicId(),
        module,
        u.title(language),
        u.text(language),
        u.announcedAt(),
        read,
        u.withdrawnAt() != null);
  }
}
