package org.alongside.tailoring;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Optional;
import org.alongside.people.Today;
import org.alongside.platform.Caller;
import org.alongside.platform.SiteClock;

/**
 * Lets a feature above ask a module of somebody, or give them more time. Not a boundary: it runs in
 * the transaction and after the check of whoever calls.
 */
@ApplicationScoped
public class PlanAsking {
  private static final int MOST_DAYS = 366;

  @PersistenceContext private EntityManager em;
  @Inject private PlanQueries queries;
  @Inject private PlanWriter writer;
  @Inject private Caller caller;
  @Inject private SiteClock clock;
  @Inject private Today today;

  /**
   * Refuses a day that is not to come, or more than a year away.
   *
   * @throws org.alongside.platform.BusinessException when it is not such a day
   */
  public void requireDay(LocalDate day) {
    LocalDate latest = today.date().plusDays(MOST_DAYS);
    if (day == null || !day.isAfter(today.date()) || day.isAfter(latest)) {
      throw Refusal.invalid("tailoring.error.ends");
    }
  }

  /**
   * Asks a module of somebody which their plan advises or leaves to them. The rules hold again
   * after a year.
   *
   * @param by when it is due; not before the day that the rules give
   * @param reason the person reads it, at most 1000 characters
   * @param as the role in which the caller does
   */
  public PlanAnswer ask(long person, String module, LocalDate by, String reason, String as) {
    requireDay(by);
    Optional<PlanItem> item = item(person, module);
    if (item.isEmpty()) {
      return PlanAnswer.NOT_IN_PLAN;
    }
    Requirement before = item.get().requirement();
    if (before.counts() || before == Requirement.EXEMPT) {
      return before.counts() ? PlanAnswer.ALREADY : PlanAnswer.RECOGNISED;
    }
    if (queries.overrides(person, today.date()).stream()
        .anyMatch(o -> o.moduleCode().equals(module))) {
      return PlanAnswer.DECIDED;
    }
    OverrideCommand command =
        new OverrideCommand(module, Requirement.REQUIRED, reason, today.date().plusYears(1));
    em.persist(new PlanOverride(person, command, caller.personId(), as, clock.now()));
    em.persist(PlanAsk.given(person, module, by, caller.personId(), clock.now()));
    em.flush();
    writer.make(person, PlanCause.OVERRIDE);
    return PlanAnswer.DONE;
  }

  /**
   * Gives somebody more time for a module; what they asked for, up to that day, is granted with it.
   *
   * @param until after the day on which it is due now
   */
  public PlanAnswer extend(long person, String module, LocalDate until) {
    requireDay(until);
    Optional<PlanItem> item = item(person, module);
    if (item.isEmpty() || item.get().dueOn() == null || !item.get().requirement().counts()) {
      return PlanAnswer.NOT_IN_PLAN;
    }
    if (item.get().isFixed()) {
      return PlanAnswer.FIXED;
    }
    if (!until.isAfter(item.get().dueOn())) {
      return PlanAnswer.LATER;
    }
    queries.asks(person).stream()
        .filter(a -> a.kind() == AskKind.EXTENSION && a.state() == AskState.OPEN)
        .filter(a -> a.moduleCode().equals(module) && !a.untilOn().isAfter(until))
        .forEach(a -> a.decide(true, null, caller.personId(), clock.now()));
    em.persist(PlanAsk.given(person, module, until, caller.personId(), clock.now()));
    em.flush();
    writer.make(person, PlanCause.EXTENSION);
    return PlanAnswer.DONE;
  }

  private Optional<PlanItem> item(long person, String module) {
    return queries.items(person).stream().filter(i -> i.moduleCode().equals(module)).findFirst();
  }
}
