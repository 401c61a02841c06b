package org.alongside.learning;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Optional;
import org.alongside.catalogue.ModuleOutline;
import org.alongside.catalogue.ProgrammeOutline;
import org.alongside.catalogue.Published;
import org.alongside.catalogue.UnitOutline;
import org.alongside.platform.BusinessException;
import org.alongside.platform.Caller;
import org.alongside.platform.SiteClock;

/** Which modules are the caller's, and how the first thing done in one begins it. */
@Dependent
class MyModules {
  @Inject private LearnerQueries learners;
  @Inject private EnrolmentSql beginnings;
  @Inject private Published published;
  @Inject private Caller caller;
  @Inject private SiteClock clock;

  /** The module's code; 404 where it is in none of the caller's programmes. */
  String require(String code) {
    if (!has(code)) {
      throw BusinessException.notFound();
    }
    return code;
  }

  /** Whether the module is in one of the caller's programmes. */
  boolean has(String code) {
    return code != null
        && published.programmes("en").stream()
            .anyMatch(p -> isFor(p) && p.moduleCodes().contains(code));
  }

  /** Whether a programme is the caller's. */
  boolean isFor(ProgrammeOutline programme) {
    return programme.isFor(caller::is);
  }

  /** How a module looks to somebody who has done nothing in it. */
  ModuleProgress untouched(String code, String language) {
    long version = published.currentVersion(code).orElseThrow(BusinessException::notFound);
    return ModuleProgress.of(published.outline(version, language), ModuleProgress.Facts.none());
  }

  /**
   * The caller's enrolment in a module that is theirs; begins with the first thing they do in it,
   * and anew when what they completed has expired or was set aside.
   */
  Enrolment enrolled(String moduleCode) {
    long person = caller.personId();
    Optional<LearnerQueries.Taken> taken = learners.taken(person, moduleCode, "en");
    return taken
        .flatMap(LearnerQueries.Taken::goingOn)
        .orElseGet(() -> begin(moduleCode, taken.map(LearnerQueries.Taken::cycle).orElse(1)));
  }

  /** Begins a module in its current version. */
  Enrolment begin(String moduleCode, int cycle) {
    long person = caller.personId();
    long version =
        published.currentVersion(require(moduleCode)).orElseThrow(BusinessException::notFound);
    ModuleOutline outline = published.outline(version, "en");
    beginnings.begin(person, outline.moduleId(), version, cycle, clock.now());
    return learners.enrolment(person, moduleCode).orElseThrow();
  }

  /** The unit in the version that the person follows. */
  UnitOutline unit(Enrolment enrolment, String unitCode) {
    return published
        .outline(enrolment.versionId(), "en")
        .unit(unitCode)
        .orElseThrow(BusinessException::notFound);
  }
}
