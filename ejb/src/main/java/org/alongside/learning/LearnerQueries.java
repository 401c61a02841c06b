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
import org.alongside.catalogue.Published;

/** One person's enrolments, unit progress and completions. */
@Dependent
class LearnerQueries {
  @PersistenceContext private EntityManager em;
  @Inject private Published published;

  /** Everything that the home page needs of a person, in four statements whatever they have. */
  Map<String, ModuleProgress> all(long person, String language) {
    List<Enrolment> enrolments =
        em.createNamedQuery("Enrolment.ofPerson", Enrolment.class)
            .setParameter("person", person)
            .getResultList();
    Map<Long, Map<Long, Instant>> done =
        em.createNamedQuery("UnitProgress.ofPerson", UnitProgress.class)
            .setParameter("person", person)
            .getResultStream()
            .collect(
                Collectors.groupingBy(
                    UnitProgress::enrolmentId,
                    Collectors.toMap(UnitProgress::unitId, UnitProgress::completedAt)));
    List<Completion> completions = completions(person);
    List<Challenge> passed =
        em.createNamedQuery("Challenge.passed", Challenge.class)
            .setParameter("person", person)
            .getResultList();
    Map<String, ModuleProgress> progress = new HashMap<>();
    for (Enrolment e : enrolments) {
      Instant completedAt =
          completions.stream()
              .filter(c -> c.moduleId() == e.moduleId() && c.cycle() == e.cycle())
              .map(Completion::completedAt)
              .findFirst()
              .orElse(null);
      CompletionRule.Fast fast =
          passed.stream()
              .filter(c -> c.moduleId() == e.moduleId() && c.cycle() == e.cycle())
              .map(c -> new CompletionRule.Fast(c.attempt(), c.live()))
              .findFirst()
              .orElse(null);
      ModuleProgress one =
          progress(e, done.getOrDefault(e.id(), Map.of()), completedAt, fast, language);
      progress.merge(
          one.outline().code(), one, (a, b) -> a.startedAt().isAfter(b.startedAt()) ? a : b);
    }
    return progress;
  }

  ModuleProgress progress(
      Enrolment e,
      Map<Long, Instant> done,
      Instant completedAt,
      CompletionRule.Fast fast,
      String language) {
    return ModuleProgress.of(
        published.outline(e.versionId(), language),
        new ModuleProgress.Facts(
            e.startedAt(), e.lastSeenAt(), e.lastUnitId(), e.lastAnchor(), done, completedAt, fast));
  }

  /** One module of a person: three statements. */
  ModuleProgress progress(Enrolment e, String language) {
    Map<Long, Instant> done =
        units(e).stream()
            .collect(Collectors.toMap(UnitProgress::unitId, UnitProgress::completedAt));
    return progress(
        e, done, completion(e).map(Completion::completedAt).orElse(null), fast(e), language);
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
