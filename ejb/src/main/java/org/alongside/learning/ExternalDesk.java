package org.alongside.learning;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.alongside.catalogue.ModuleOutline;
import org.alongside.catalogue.Published;
import org.alongside.catalogue.UnitKind;
import org.alongside.catalogue.UnitOutline;
import org.alongside.platform.BusinessException;
import org.alongside.platform.SiteClock;

/**
 * Lets a certificate from elsewhere stand for the parts of a module that are held with others, for
 * the feature above, which has had it verified. Not a boundary: it runs in the transaction and
 * after the check of whoever calls, and the web module cannot see it.
 */
@ApplicationScoped
public class ExternalDesk {
  @PersistenceContext private EntityManager em;
  @Inject private OthersModules others;
  @Inject private LearnerQueries learners;
  @Inject private CompletionDesk desk;
  @Inject private Published published;
  @Inject private SiteClock clock;

  /** The modules of somebody that have such a part, in their programmes' order. */
  public List<ModuleOutline> admits(long person, String language) {
    return published.programmes(language).stream()
        .flatMap(p -> p.moduleCodes().stream())
        .distinct()
        .filter(code -> others.isTheirs(person, code))
        .flatMap(code -> published.currentVersion(code).stream())
        .map(version -> published.outline(version, language))
        .filter(outline -> outline.units().stream().anyMatch(ExternalDesk::isWithOthers))
        .toList();
  }

  private static boolean isWithOthers(UnitOutline unit) {
    return unit.kind() == UnitKind.LIVE || unit.kind() == UnitKind.JUDGED;
  }

  /**
   * Completes those parts, in the time that the person is in; the module with them where nothing
   * else is left. Done already: nothing changes.
   *
   * @param proof public id of the certificate
   * @param endsOn its last day, and so the last on which the module counts
   * @throws BusinessException 404 no module of theirs
   */
  public void stand(long person, String moduleCode, String proof, LocalDate endsOn) {
    Enrolment enrolment =
        others.enrolled(person, module(moduleCode)).orElseThrow(BusinessException::notFound);
    learners.lock(enrolment);
    if (em.find(ExternalPart.class, enrolment.id()) == null) {
      em.persist(new ExternalPart(enrolment.id(), proof, endsOn));
    }
    published.outline(enrolment.versionId(), "en").units().stream()
        .filter(ExternalDesk::isWithOthers)
        .forEach(
            unit ->
                desk.complete(enrolment, unit.id(), UnitProgress.EXTERNAL + proof, clock.now()));
  }

  /**
   * Takes that back.
   *
   * @return false: a module was completed with it, which stays as it is
   */
  public boolean takeBack(long person, String moduleCode, String proof) {
    Optional<Enrolment> newest = others.newest(person, module(moduleCode));
    if (newest.isEmpty()) {
      return true;
    }
    Enrolment enrolment = newest.get();
    learners.lock(enrolment);
    List<UnitProgress> by =
        learners.units(enrolment).stream()
            .filter(u -> u.evidence().equals(UnitProgress.EXTERNAL + proof))
            .toList();
    if (!by.isEmpty() && learners.completion(enrolment).isPresent()) {
      return false;
    }
    by.forEach(em::remove);
    Optional.ofNullable(em.find(ExternalPart.class, enrolment.id()))
        .filter(part -> part.evidence().equals(UnitProgress.EXTERNAL + proof))
        .ifPresent(em::remove);
    return true;
  }

  private long module(String code) {
    return published
        .currentVersion(code)
        .map(version -> published.outline(version, "en").moduleId())
        .orElseThrow(BusinessException::notFound);
  }
}
