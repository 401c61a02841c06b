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

  /** The same; a module that is theirs begins, in its current version. */
  Optional<Enrolment> enrolled(long person, long module) {
    return newest(person, module).or(() -> begin(person, module));
  }

  private Optional<Enrolment> begin(long person, long module) {
    String code =
        em.createQuery("SELECT m.code FROM CatalogueModule m WHERE m.id = :id", String.class)
            .setParameter("id", module)
            .getSingleResult();
    return isTheirs(person, code)
        ? published
            .currentVersion(code)
            .flatMap(
                version -> {
                  beginnings.begin(person, module, version, clock.now());
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
