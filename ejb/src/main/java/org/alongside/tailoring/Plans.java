package org.alongside.tailoring;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.alongside.learning.Enrolments;
import org.alongside.learning.Home;
import org.alongside.learning.LearningStatus;
import org.alongside.learning.ModuleProgress;
import org.alongside.people.PersonDesk;
import org.alongside.people.Today;
import org.alongside.people.Who;
import org.alongside.platform.Audited;
import org.alongside.platform.BusinessException;
import org.alongside.platform.Caller;
import org.alongside.platform.MessageAsked;
import org.alongside.platform.Roles;
import org.alongside.platform.SiteClock;

/** One's own plan: what is asked and why, by when, and what can be asked about it. */
@Stateless
public class Plans {
  private static final int HISTORY = 100;
  private static final int MOST_DAYS = 366;

  @PersistenceContext private EntityManager em;
  @EJB private Enrolments enrolments;
  @Inject private PlanQueries queries;
  @Inject private PlanReader reader;
  @Inject private PlanWriter writer;
  @Inject private PersonDesk persons;
  @Inject private Event<Audited> audited;
  @Inject private Event<MessageAsked> messages;
  @Inject private Event<PlanTouched> touched;
  @Inject private Caller caller;
  @Inject private SiteClock clock;
  @Inject private Today today;

  /** The caller's plan. */
  @RolesAllowed(Roles.PERSON)
  public PlanPage mine(String language) {
    long person = caller.personId();
    Map<String, ModuleProgress> modules = modules(enrolments.home(language));
    List<TrainingPlan> plans = queries.plans(person);
    List<PlanItem> items =
        queries.items(person).stream().filter(i -> modules.containsKey(i.moduleCode())).toList();
    Map<String, OverrideRow> overrides = reader.overrides(person);
    Map<String, List<AskRow>> asks = reader.asks(person);
    List<PlanRow> rows =
        items.stream()
            .map(
                i ->
                    new PlanRow(
                        modules.get(i.moduleCode()),
                        i.asked(),
                        i.requirement(),
                        i.live(),
                        i.variant(),
                        i.ruleDueOn(),
                        i.dueOn(),
                        i.gates(),
                        PlanReader.reasons(i, language),
                        overrides.get(i.moduleCode()),
                        asks.getOrDefault(i.moduleCode(), List.of())))
            .toList();
    return new PlanPage(
        rows,
        reader.gates(person, plans, items, completed(modules), language),
        reader.pausedSince(queries.pauses(person)),
        wantsIntake(plans.stream().map(TrainingPlan::kind).collect(Collectors.toSet())),
        plans.stream().map(TrainingPlan::ruleSet).toList(),
        plans.stream().map(TrainingPlan::madeAt).max(Comparator.naturalOrder()).orElse(null),
        today.date());
  }

  /** What the caller finds at home. */
  @RolesAllowed(Roles.PERSON)
  public PlanHome home(String language) {
    long person = caller.personId();
    Home home = enrolments.home(language);
    PlanQueries.AtHome plan = queries.atHome(person);
    List<PlanHome.Programme> programmes =
        home.programmes().stream().map(p -> HomeRule.programme(p, plan.items())).toList();
    return new PlanHome(
        programmes,
        HomeRule.next(home.next(), programmes, plan.items()),
        wantsIntake(plan.kinds()),
        plan.paused());
  }

  private boolean wantsIntake(Set<PlanKind> kinds) {
    return caller.is(Roles.PEER) && !kinds.contains(PlanKind.PEER);
  }

  private static Map<String, ModuleProgress> modules(Home home) {
    return home.programmes().stream()
        .flatMap(p -> p.modules().stream())
        .collect(Collectors.toMap(m -> m.outline().code(), m -> m, (a, b) -> a));
  }

  private static Set<String> completed(Map<String, ModuleProgress> modules) {
    return modules.values().stream()
        .filter(m -> m.status() == LearningStatus.COMPLETED)
        .map(m -> m.outline().code())
        .collect(Collectors.toSet());
  }

  /** What changed in the caller's plan, the latest first; the last hundred lines. */
  @RolesAllowed(Roles.PERSON)
  public List<PlanChangeRow> history() {
    return queries.changes(caller.personId(), HISTORY).stream().map(PlanChange::row).toList();
  }

  /**
   * Asks a coordinator to look at a module again.
   *
   * @param module code
   * @param asked what is to be looked at, at most 1000 characters
   */
  @RolesAllowed(Roles.PERSON)
  public void askReview(String module, String asked) {
    PlanItem item = item(module);
    requireNothingOpen(item, AskKind.REVIEW);
    em.persist(PlanAsk.review(caller.personId(), module, asked, clock.now()));
    done("plan.review.asked");
  }

  /**
   * Asks a leader or a coordinator for more time. Why is not asked.
   *
   * @param until the day until which; after the day it is due now
   */
  @RolesAllowed(Roles.PERSON)
  public void askExtension(String module, LocalDate until) {
    PlanItem item = item(module);
    requireNothingOpen(item, AskKind.EXTENSION);
    if (item.isFixed() || item.dueOn() == null) {
      throw Refusal.conflict("tailoring.error.fixed");
    }
    LocalDate latest = today.date().plusDays(MOST_DAYS);
    if (until == null
        || !until.isAfter(item.dueOn())
        || until.isBefore(today.date())
        || until.isAfter(latest)) {
      throw Refusal.invalid("tailoring.error.until", item.dueOn(), latest);
    }
    long person = caller.personId();
    PlanAsk ask = PlanAsk.extension(person, module, until, clock.now());
    em.persist(ask);
    Who who = persons.who(person);
    for (Long leader : queries.leaders(person, today.date())) {
      messages.fire(
          new MessageAsked(
              leader,
              "plan-asked",
              ask.row().id(),
              Map.of("name", who.shownName()),
              "/plan/person?id=" + who.ref().publicId()));
    }
    done("plan.extension.asked");
  }

  private void requireNothingOpen(PlanItem item, AskKind kind) {
    boolean open =
        queries.asks(caller.personId()).stream()
            .anyMatch(a -> a.isOpen() && a.isAbout(item.moduleCode(), kind));
    if (open) {
      throw Refusal.conflict("tailoring.error.askedAlready");
    }
  }

  private PlanItem item(String module) {
    return queries.items(caller.personId()).stream()
        .filter(i -> i.moduleCode().equals(module))
        .findFirst()
        .orElseThrow(BusinessException::notFound);
  }

  /** Pauses from today on, without a reason. Paused already: nothing more happens. */
  @RolesAllowed(Roles.PERSON)
  public void pause() {
    long person = caller.personId();
    if (queries.plans(person).isEmpty()) {
      throw BusinessException.notFound();
    }
    if (queries.pauses(person).stream().noneMatch(PlanPause::isOpen)) {
      em.persist(new PlanPause(person, today.date()));
      touched.fire(new PlanTouched(person));
      done("plan.paused");
    }
  }

  /**
   * Comes back today: what was still to come is due later by the days of the pause; what a gate
   * holds is not.
   */
  @RolesAllowed(Roles.PERSON)
  public void comeBack() {
    long person = caller.personId();
    Optional<PlanPause> open =
        queries.pauses(person).stream().filter(PlanPause::isOpen).findFirst();
    if (open.isPresent()) {
      open.get().end(today.date());
      em.flush();
      writer.make(person, PlanCause.PAUSE);
      done("plan.resumed");
    }
  }

  private void done(String action) {
    long person = caller.personId();
    String id = persons.who(person).ref().publicId();
    audited.fire(new Audited(action, "person", id, person));
  }
}
