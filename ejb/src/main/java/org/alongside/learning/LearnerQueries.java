package org.alongside.learning;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.alongside.catalogue.ModuleOutline;
import org.alongside.catalogue.Published;

/** One person's enrolments, unit progress and completions. */
@Dependent
class LearnerQueries {
  @PersistenceContext private EntityManager em;
  @Inject private LearningRecords records;
  @Inject private Published published;

  /**
   * Where a person is with a module that they have begun at some time.
   *
   * @param goingOn the enrolment that they are in; empty: what they do next begins anew
   * @param cycle which time they are in, or will be
   */
  record Taken(Optional<Enrolment> goingOn, int cycle, ModuleProgress progress) {}

  /** Everything that the home page needs of a person, in three statements whatever they have. */
  Map<String, ModuleProgress> all(long person, String language) {
    List<LearningRecords.Begun> begun = records.begun(person, null);
    Map<Long, Map<Long, Instant>> done =
        em.createNamedQuery("UnitProgress.ofPerson", UnitProgress.class)
            .setParameter("person", person)
            .getResultStream()
            .collect(
                Collectors.groupingBy(
                    UnitProgress::enrolmentId,
                    Collectors.toMap(UnitProgress::unitId, UnitProgress::completedAt)));
    Map<Long, Cycles.Standing> standings = records.standings(begun, records.earned(person, null));
    Map<String, ModuleProgress> progress = new HashMap<>();
    for (LearningRecords.Begun one : begun) { // the newest time comes last
      Enrolment e = one.enrolment();
      ModuleProgress module =
          progress(one, done.getOrDefault(e.id(), Map.of()), standings.get(e.moduleId()), language);
      progress.put(module.outline().code(), module);
    }
    return progress;
  }

  /** The enrolment that has this unit, in that cycle of the person's; empty: it is gone. */
  Optional<Enrolment> ofUnit(long person, long unitId, int cycle) {
    return em.createNamedQuery("Enrolment.ofUnit", Enrolment.class)
        .setParameter("person", person)
        .setParameter("unit", unitId)
        .setParameter("cycle", cycle)
        .getResultStream()
        .findFirst();
  }

  /** One module of a person, in three statements; empty: they never began it. */
  Optional<Taken> taken(long person, String code, String language) {
    List<LearningRecords.Begun> begun = records.begun(person, code);
    if (begun.isEmpty()) {
      return Optional.empty();
    }
    LearningRecords.Begun newest = begun.get(begun.size() - 1);
    Enrolment e = newest.enrolment();
    Cycles.Standing standing =
        records.standings(begun, records.earned(person, e.moduleId())).get(e.moduleId());
    Map<Long, Instant> done =
        units(e).stream()
            .collect(Collectors.toMap(UnitProgress::unitId, UnitProgress::completedAt));
    return Optional.of(
        new Taken(
            standing.goesOn() ? Optional.of(e) : Optional.empty(),
            standing.goesOn() ? e.cycle() : e.cycle() + 1,
            progress(newest, done, standing, language)));
  }

  /** Whoever does not go on in their newest time begins anew, in the version that is current. */
  private ModuleProgress progress(
      LearningRecords.Begun newest,
      Map<Long, Instant> done,
      Cycles.Standing standing,
      String language) {
    Enrolment e = newest.enrolment();
    ModuleOutline outline = published.outline(e.versionId(), language);
    if (!standing.goesOn()) {
      long current = published.currentVersion(outline.code()).orElse(e.versionId());
      return ModuleProgress.of(
          published.outline(current, language), ModuleProgress.Facts.anew(standing.validity()));
    }
    return ModuleProgress.of(
        outline,
        new ModuleProgress.Facts(
            e.startedAt(),
            e.lastSeenAt(),
            e.lastUnitId(),
            e.lastAnchor(),
            done,
            standing.counting() == null ? null : standing.counting().at(),
            newest.fast(),
            standing.validity()));
  }

  /** The version that a person follows, by module: that of their newest cycle. */
  Map<String, Long> followed(long person) {
    Map<String, Long> versions = new HashMap<>();
    em.createQuery(
            """
            SELECT m.code, e.versionId
            FROM Enrolment e JOIN CatalogueModule m ON m.id = e.moduleId
            WHERE e.personId = :person ORDER BY e.cycle
            """,
            Object[].class)
        .setParameter("person", person)
        .getResultStream()
        .forEach(row -> versions.put((String) row[0], (Long) row[1]));
    return versions;
  }

  Optional<Enrolment> enrolment(long person, String moduleCode) {
    return em.createNamedQuery("Enrolment.ofModule", Enrolment.class)
        .setParameter("person", person)
        .setParameter("code", moduleCode)
        .setMaxResults(1)
        .getResultStream()
        .findFirst();
  }

  /** The challenge of one cycle, if it was offered. */
  Optional<Challenge> challenge(long person, long module, int cycle) {
    return em.createNamedQuery("Challenge.of", Challenge.class)
        .setParameter("person", person)
        .setParameter("module", module)
        .setParameter("cycle", cycle)
        .getResultStream()
        .findFirst();
  }

  /** The challenge of the newest cycle for which one was offered. */
  Optional<Challenge> newestChallenge(long person, String moduleCode) {
    return em.createQuery(
            """
            SELECT c FROM Challenge c JOIN CatalogueModule m ON m.id = c.moduleId
            WHERE c.personId = :person AND m.code = :code ORDER BY c.cycle DESC
            """,
            Challenge.class)
        .setParameter("person", person)
        .setParameter("code", moduleCode)
        .setMaxResults(1)
        .getResultStream()
        .findFirst();
  }

  /** What stands for a module beside its units, where its challenge is passed; else null. */
  CompletionRule.Fast fast(Enrolment e) {
    return challenge(e.personId(), e.moduleId(), e.cycle())
        .filter(c -> c.state() == ChallengeState.PASSED)
        .map(c -> new CompletionRule.Fast(c.attempt(), c.live()))
        .orElse(null);
  }

  /**
   * Waits until no other write of this enrolment is under way and reads what that has left, so that
   * two tabs come one after the other. To be called before anything is changed.
   */
  void lock(Enrolment enrolment) {
    em.refresh(enrolment, LockModeType.PESSIMISTIC_WRITE);
  }

  List<UnitProgress> units(Enrolment e) {
    return em.createNamedQuery("UnitProgress.ofEnrolment", UnitProgress.class)
        .setParameter("enrolment", e.id())
        .getResultList();
  }

  Optional<Completion> completion(Enrolment e) {
    return em.createNamedQuery("Completion.ofCycle", Completion.class)
        .setParameter("person", e.personId())
        .setParameter("module", e.moduleId())
        .setParameter("cycle", e.cycle())
        .getResultStream()
        .findFirst();
  }

  List<Completion> completions(long person) {
    return em.createNamedQuery("Completion.ofPerson", Completion.class)
        .setParameter("person", person)
        .getResultList();
  }
}
