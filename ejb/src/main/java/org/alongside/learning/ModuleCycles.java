package org.alongside.learning;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.alongside.catalogue.ModuleOutline;
import org.alongside.catalogue.Published;
import org.alongside.people.Access;
import org.alongside.people.PersonDesk;
import org.alongside.platform.Audited;
import org.alongside.platform.BusinessException;
import org.alongside.platform.BusinessException.Kind;
import org.alongside.platform.Caller;
import org.alongside.platform.MessageAsked;
import org.alongside.platform.Roles;
import org.alongside.platform.SiteClock;

/**
 * Taking a module once more: refreshed by the learner when its time comes, or begun anew because a
 * coordinator set what was done aside. What was completed is a record of its own, whatever follows.
 */
@Stateless
public class ModuleCycles {
  private static final String PERSON = "person";
  private static final int OLDER_MOST = 500;

  @PersistenceContext private EntityManager em;
  @EJB private Access access;
  @Inject private LearnerQueries learners;
  @Inject private LearningRecords records;
  @Inject private MyModules mine;
  @Inject private OthersModules others;
  @Inject private PersonDesk persons;
  @Inject private Published published;
  @Inject private Event<Audited> audited;
  @Inject private Event<MessageAsked> messages;
  @Inject private Caller caller;
  @Inject private SiteClock clock;

  /**
   * Begins to refresh a module that the caller completed; until its last day what they completed
   * still counts. Begun already: nothing more happens.
   *
   * @throws BusinessException 404 nothing of theirs; 409 its time has not come
   */
  @RolesAllowed(Roles.PERSON)
  public void refresh(String moduleCode) {
    LearnerQueries.Taken taken =
        learners
            .taken(caller.personId(), moduleCode, "en")
            .orElseThrow(BusinessException::notFound);
    Validity validity = taken.progress().validity();
    if (validity == null || validity.refreshing() || taken.goingOn().isEmpty()) {
      return;
    }
    if (!validity.open()) {
      throw new BusinessException(Kind.CONFLICT, "learning.error.notOpen", validity.opensOn());
    }
    mine.begin(moduleCode, taken.cycle() + 1);
  }

  /**
   * Sets aside what somebody has done in a module, with the reason: it stays in their history and
   * counts no more, and they begin anew. They are told.
   *
   * @param person public id
   * @param reason 1-300 characters; the person reads it
   * @throws BusinessException 404; 409 nothing is begun that could be set aside
   */
  @RolesAllowed({Roles.ADMIN, Roles.COORDINATOR})
  public void reset(String person, String moduleCode, String reason) {
    long id = persons.ref(person).id();
    access.requireCoordinatorOf(id);
    LearnerQueries.Taken taken =
        learners.taken(id, moduleCode, "en").orElseThrow(BusinessException::notFound);
    Enrolment newest = others.newest(id, taken.progress().outline().moduleId()).orElseThrow();
    learners.lock(newest);
    boolean aside =
        records.begun(id, moduleCode).stream()
            .anyMatch(b -> b.reset() && b.enrolment().cycle() == newest.cycle());
    if (aside) {
      throw new BusinessException(Kind.CONFLICT, "learning.error.nothingToReset");
    }
    em.persist(new ModuleReset(newest, reason, caller.personId(), clock.now()));
    audited.fire(new Audited("person.module.reset", PERSON, person, id));
    messages.fire(
        new MessageAsked(
            id,
            "module-reset",
            moduleCode + ' ' + newest.cycle(),
            facts(newest.versionId()),
            "/learning/module?module=" + moduleCode));
  }

  private Map<String, String> facts(long version) {
    Map<String, String> facts = new HashMap<>();
    for (String language : List.of("en", "fr")) {
      facts.put("module." + language, published.outline(version, language).title());
    }
    return facts;
  }

  /** What of the caller's own was set aside, the latest first. */
  @RolesAllowed(Roles.PERSON)
  public List<ResetRow> mine(String language) {
    return resets(caller.personId(), language);
  }

  /**
   * What of somebody's was set aside, the latest first. That it was read is shown to them.
   *
   * @param person public id
   */
  @RolesAllowed({Roles.ADMIN, Roles.COORDINATOR})
  public List<ResetRow> of(String person, String language) {
    long id = persons.ref(person).id();
    access.requireCoordinatorOf(id);
    audited.fire(new Audited("person.learning.read", PERSON, person, id));
    return resets(id, language);
  }

  private List<ResetRow> resets(long person, String language) {
    Map<Long, Long> versions = new HashMap<>();
    records
        .begun(person, null)
        .forEach(b -> versions.put(b.enrolment().moduleId(), b.enrolment().versionId()));
    return em.createNamedQuery("ModuleReset.ofPerson", ModuleReset.class)
        .setParameter(PERSON, person)
        .getResultStream()
        .map(r -> row(r, published.outline(versions.get(r.moduleId()), language)))
        .toList();
  }

  private ResetRow row(ModuleReset reset, ModuleOutline outline) {
    return new ResetRow(
        outline.code(),
        outline.title(),
        reset.cycle(),
        reset.reason(),
        reset.resetAt(),
        persons.who(reset.resetBy()).shownName());
  }

  /**
   * Settles the last day of completions from before last days were kept, so many at once.
   *
   * @return how many were settled; fewer than 500: none is left
   */
  @RolesAllowed(Roles.SYSTEM)
  public int settleOlder() {
    List<Completion> older =
        em.createQuery(
                """
                SELECT c FROM Completion c WHERE NOT EXISTS
                (SELECT v FROM CompletionValidity v WHERE v.completionId = c.id) ORDER BY c.id
                """,
                Completion.class)
            .setMaxResults(OLDER_MOST)
            .getResultList();
    older.forEach(c -> em.persist(new CompletionValidity(c.id(), records.lastDay(c, null))));
    return older.size();
  }
}
