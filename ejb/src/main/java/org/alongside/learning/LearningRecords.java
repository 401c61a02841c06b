package org.alongside.learning;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.alongside.people.Today;
import org.alongside.platform.Settings;
import org.alongside.platform.SiteSettings;

/** Every time that somebody took, completed or began anew a module. */
@Dependent
class LearningRecords {
  @PersistenceContext private EntityManager em;
  @EJB private Settings settings;
  @Inject private Today today;

  /** A completion with its last day. */
  record Earned(Completion completion, LocalDate lastDay) {
    Cycles.Done done() {
      return new Cycles.Done(completion.cycle(), completion.completedAt(), lastDay);
    }
  }

  /**
   * What was begun at some time.
   *
   * @param reset whether it was set aside
   * @param fast what stands for the module beside its units, or null
   */
  record Begun(Enrolment enrolment, boolean reset, CompletionRule.Fast fast) {}

  /**
   * Every time a person began a module, or one module only; the oldest first. One statement.
   *
   * @param code of the module, or null: all
   */
  List<Begun> begun(long person, String code) {
    var query =
        em.createQuery(
                """
                SELECT e, r.id, c FROM Enrolment e JOIN CatalogueModule m ON m.id = e.moduleId
                LEFT JOIN ModuleReset r ON r.personId = e.personId AND r.moduleId = e.moduleId AND r.cycle = e.cycle
                LEFT JOIN Challenge c ON c.personId = e.personId AND c.moduleId = e.moduleId AND c.cycle = e.cycle
                AND c.state = org.alongside.learning.ChallengeState.PASSED
                WHERE e.personId = :person"""
                    + (code == null ? "" : " AND m.code = :code")
                    + " ORDER BY e.cycle",
                Object[].class)
            .setParameter("person", person);
    if (code != null) {
      query.setParameter("code", code);
    }
    return query
        .getResultStream()
        .map(r -> new Begun((Enrolment) r[0], r[1] != null, fast((Challenge) r[2])))
        .toList();
  }

  private static CompletionRule.Fast fast(Challenge passed) {
    return passed == null ? null : new CompletionRule.Fast(passed.attempt(), passed.live());
  }

  /** Every completion of a person, or of one module only; the latest first. One statement. */
  List<Earned> earned(long person, Long module) {
    var query =
        em.createQuery(
                """
                SELECT c, v FROM Completion c LEFT JOIN CompletionValidity v ON v.completionId = c.id
                WHERE c.personId = :person"""
                    + (module == null ? "" : " AND c.moduleId = :module")
                    + " ORDER BY c.completedAt DESC, c.id DESC",
                Object[].class)
            .setParameter("person", person);
    if (module != null) {
      query.setParameter("module", module);
    }
    return query
        .getResultStream()
        .map(r -> earned((Completion) r[0], (CompletionValidity) r[1]))
        .toList();
  }

  /** One from before last days were kept is dated as it will be at the next start. */
  private Earned earned(Completion completion, CompletionValidity kept) {
    return new Earned(completion, kept == null ? lastDay(completion, null) : kept.lastDay());
  }

  /**
   * The last day of a completion that has just been earned: within the window of the one before it
   * counts from there. What was set aside is not before it.
   */
  LocalDate lastDay(Completion completion, Enrolment enrolment, String code) {
    Set<Integer> reset =
        begun(enrolment.personId(), code).stream()
            .filter(Begun::reset)
            .map(b -> b.enrolment().cycle())
            .collect(Collectors.toSet());
    LocalDate before =
        earned(enrolment.personId(), enrolment.moduleId()).stream()
            .filter(e -> e.completion().cycle() < completion.cycle())
            .filter(e -> !reset.contains(e.completion().cycle()))
            .max(Comparator.comparingInt(e -> e.completion().cycle()))
            .map(Earned::lastDay)
            .orElse(null);
    return lastDay(completion, before);
  }

  /** The last day of a completion, by what is set now. */
  LocalDate lastDay(Completion completion, LocalDate before) {
    LocalDate on = LocalDate.ofInstant(completion.completedAt(), settings.get(SiteSettings.ZONE));
    return ValidityRule.lastDay(on, before, settings.get(SiteSettings.VALID_MONTHS));
  }

  /** Where a person stands with each module that they ever began. */
  Map<Long, Cycles.Standing> standings(List<Begun> begun, List<Earned> earned) {
    Map<Long, Integer> newest = new HashMap<>();
    Map<Long, Set<Integer>> reset = new HashMap<>();
    begun.forEach(
        b -> {
          Enrolment e = b.enrolment();
          newest.merge(e.moduleId(), e.cycle(), Math::max);
          if (b.reset()) {
            reset.computeIfAbsent(e.moduleId(), m -> new HashSet<>()).add(e.cycle());
          }
        });
    LocalDate day = today.date();
    Map<Long, Cycles.Standing> standings = new HashMap<>();
    newest.forEach(
        (module, cycle) ->
            standings.put(
                module,
                Cycles.of(
                    cycle,
                    reset.getOrDefault(module, Set.of()),
                    earned.stream()
                        .filter(c -> c.completion().moduleId() == module)
                        .map(Earned::done)
                        .toList(),
                    day)));
    return standings;
  }
}
