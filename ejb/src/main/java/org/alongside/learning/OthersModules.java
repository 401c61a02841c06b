package org.alongside.learning;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import java.util.Set;
import org.alongside.catalogue.Published;
import org.alongside.people.PersonDesk;
import org.alongside.platform.SiteClock;

/**
 * Enrolments of somebody who is not the caller: others confirm what they did. Whoever calls has
 * checked that it may be.
 */
@Dependent
class OthersModules {
  @PersistenceContext private EntityManager em;
  @Inject private LearnerQueries learners;
  @Inject private EnrolmentSql beginnings;
  @Inject private PersonDesk persons;
  @Inject private Published published;
  @Inject private SiteClock clock;

  /** Their newest enrolment in a module, if they have begun it. */
  Optional<Enrolment> newest(long person, long module) {
    return em.createNamedQuery("Enrolment.newest", Enrolment.class)
        .setParameter("person", person)
        .setParameter("module", module)
        .setMaxResults(1)
        .getResultStream()
        .findFirst();
  }

  /**
   * The enrolment in which something counts that they did with others: the one that they are in; a
   * module that is theirs begins with it, in its current version, and begins anew when what they
   * completed has expired, was set aside, or can be refreshed.
   */
  Optional<Enrolment> enrolled(long person, long module) {
    String code =
        em.createQuery("SELECT m.code FROM CatalogueModule m WHERE m.id = :id", String.class)
            .setParameter("id", module)
            .getSingleResult();
    Optional<LearnerQueries.Taken> taken = learners.taken(person, code, "en");
    boolean refreshes = taken.map(t -> t.progress().validity()).map(Validity::open).orElse(false);
    if (taken.isPresent() && taken.get().goingOn().isPresent() && !refreshes) {
      return taken.get().goingOn();
    }
    int cycle = taken.map(t -> refreshes ? t.cycle() + 1 : t.cycle()).orElse(1);
    return begin(person, module, code, cycle);
  }

  private Optional<Enrolment> begin(long person, long module, String code, int cycle) {
    return isTheirs(person, code)
        ? published
            .currentVersion(code)
            .flatMap(
                version -> {
                  beginnings.begin(person, module, version, cycle, clock.now());
                  return newest(person, module);
                })
        : Optional.empty();
  }

  /** Whether a module is in one of somebody's programmes. */
  boolean isTheirs(long person, String code) {
    Set<String> roles = persons.roles(person);
    return published.programmes("en").stream()
        .anyMatch(p -> p.isFor(roles::contains) && p.moduleCodes().contains(code));
  }
}
