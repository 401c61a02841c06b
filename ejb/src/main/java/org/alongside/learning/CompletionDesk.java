package org.alongside.learning;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.alongside.catalogue.Published;

/**
 * The one completion service, for every kind of unit and every channel. Runs in the transaction
 * that earns the completion, on a locked enrolment.
 */
@Dependent
class CompletionDesk {
  @PersistenceContext private EntityManager em;
  @Inject private LearnerQueries learners;
  @Inject private LearningRecords records;
  @Inject private Published published;
  @Inject private Event<ModuleCompleted> completed;

  /**
   * Ticks a unit, and completes the module when it was the last. What is done already stays as it
   * was.
   *
   * @return the module's completion, if it is complete now
   */
  Optional<Completion> complete(Enrolment enrolment, long unitId, String evidence, Instant now) {
    learners.lock(enrolment);
    List<UnitProgress> units = learners.units(enrolment);
    if (units.stream().noneMatch(p -> p.unitId() == unitId)) {
      UnitProgress done = new UnitProgress(enrolment.id(), unitId, evidence, now);
      em.persist(done);
      units.add(done);
    }
    Optional<Completion> before = learners.completion(enrolment);
    return before.isPresent() ? before : completeModule(enrolment, units, now);
  }

  /** Completes the module if all that it needs is there: something beside its units has changed. */
  void check(Enrolment enrolment, Instant now) {
    learners.lock(enrolment);
    if (learners.completion(enrolment).isEmpty()) {
      completeModule(enrolment, learners.units(enrolment), now);
    }
  }

  /** Takes a tick back; the caller has checked that the module is not complete. */
  void undo(Enrolment enrolment, long unitId) {
    UnitProgress done = em.find(UnitProgress.class, new UnitProgress.Key(enrolment.id(), unitId));
    if (done != null) {
      em.remove(done);
      if (UnitProgress.ATTESTED.equals(done.evidence())) {
        Optional.ofNullable(
                em.find(AttestationNote.class, new UnitProgress.Key(enrolment.id(), unitId)))
            .ifPresent(em::remove);
      }
    }
  }

  private Optional<Completion> completeModule(
      Enrolment enrolment, List<UnitProgress> units, Instant now) {
    Map<Long, String> evidence =
        units.stream().collect(Collectors.toMap(UnitProgress::unitId, UnitProgress::evidence));
    return CompletionRule.evidence(
            published.outline(enrolment.versionId(), "en"), evidence, learners.fast(enrolment))
        .map(
            found -> {
              Completion completion = new Completion(enrolment, found, now);
              em.persist(completion);
              em.flush();
              String code = published.outline(enrolment.versionId(), "en").code();
              em.persist(
                  new CompletionValidity(
                      completion.id(),
                      limited(enrolment, units, records.lastDay(completion, enrolment, code))));
              completed.fire(
                  new ModuleCompleted(
                      enrolment.personId(),
                      enrolment.moduleId(),
                      enrolment.versionId(),
                      enrolment.cycle(),
                      completion.publicId(),
                      now));
              return completion;
            });
  }

  /** No longer than a certificate from elsewhere does that stands for a part of it. */
  private LocalDate limited(Enrolment enrolment, List<UnitProgress> units, LocalDate byRule) {
    boolean external = units.stream().anyMatch(u -> u.evidence().startsWith(UnitProgress.EXTERNAL));
    return external
        ? Optional.ofNullable(em.find(ExternalPart.class, enrolment.id()))
            .map(part -> part.limit(byRule))
            .orElse(byRule)
        : byRule;
  }
}
