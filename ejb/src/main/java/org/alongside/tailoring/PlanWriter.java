package org.alongside.tailoring;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.alongside.people.Today;
import org.alongside.platform.Caller;
import org.alongside.platform.MessageAsked;
import org.alongside.platform.SiteClock;

/**
 * Makes somebody's plans, and makes them anew. What is completed stays completed: that is
 * learning's, and is not touched. Whatever changed is kept line by line and told in one message.
 */
@Dependent
class PlanWriter {
  /** The rule about a challenge that was not passed. */
  private static final String NOT_YET = "R27";

  /** How many modules a message names. */
  private static final int NAMED = 6;

  @PersistenceContext private EntityManager em;
  @Inject private FastTracks fastTracks;
  @Inject private FactsDesk facts;
  @Inject private PlanQueries queries;
  @Inject private Event<MessageAsked> messages;
  @Inject private Event<PlanMade> plansMade;
  @Inject private Event<PlanTouched> touched;
  @Inject private Caller caller;
  @Inject private SiteClock clock;
  @Inject private Today today;

  /**
   * Makes the plans that somebody's facts give.
   *
   * @return how many modules that are not completed are asked for otherwise than before; those of a
   *     plan that is new do not count
   */
  int make(long person, PlanCause cause) {
    List<TrainingPlan> before = queries.plans(person);
    List<PlanItem> items = new ArrayList<>(queries.items(person));
    Making making = new Making(person, cause, items);
    List<String> changed = new ArrayList<>();
    for (PlanKind kind : PlanKind.values()) {
      Optional<TrainingPlan> known = before.stream().filter(p -> p.kind() == kind).findFirst();
      Optional<PlanFacts> of =
          kind == PlanKind.PEER
              ? facts.peer(person)
              : facts.staff(
                  person, known.map(p -> facts.day(p.firstMade())).orElseGet(today::date));
      if (of.isPresent()) {
        changed.addAll(making.make(kind, known, of.get()));
      }
    }
    if (making.written) {
      touched.fire(new PlanTouched(person));
    }
    if (!changed.isEmpty()) {
      messages.fire(
          new MessageAsked(
              person,
              "plan-changed",
              making.now.toString(),
              Map.of("count", Integer.toString(changed.size()), "modules", named(changed)),
              "/plan/history"));
    }
    return changed.size();
  }

  /** {@code (P02, P06)}; of many the first few. */
  private static String named(List<String> codes) {
    String some = codes.stream().limit(NAMED).collect(Collectors.joining(", "));
    return " (" + some + (codes.size() > NAMED ? ", …)" : ")");
  }

  /** One person's plans, made at one moment. */
  private final class Making {
    private final long person;
    private final PlanCause cause;
    private final List<PlanItem> items;
    private final Instant now = clock.now();
    private Map<String, Requirement> overrides;
    private List<Pace.Pause> pauses;
    private Map<String, LocalDate> extensions;
    private Set<String> completed;
    private boolean written;

    Making(long person, PlanCause cause, List<PlanItem> items) {
      this.person = person;
      this.cause = cause;
      this.items = items;
    }

    private void read() {
      if (overrides == null) {
        overrides = new HashMap<>();
        queries
            .overrides(person, today.date())
            .forEach(o -> overrides.put(o.moduleCode(), o.requirement()));
        pauses = queries.pauses(person).stream().map(PlanPause::pause).toList();
        extensions = new HashMap<>();
        queries.asks(person).stream()
            .filter(a -> a.kind() == AskKind.EXTENSION && a.state() == AskState.GRANTED)
            .forEach(a -> extensions.merge(a.moduleCode(), a.untilOn(), Making::later));
        completed = queries.completed(person);
      }
    }

    private static LocalDate later(LocalDate a, LocalDate b) {
      return a.isAfter(b) ? a : b;
    }

    List<String> make(PlanKind kind, Optional<TrainingPlan> known, PlanFacts of) {
      RuleSet rules = kind.rules();
      String text = PlanJson.text(of);
      boolean rulesOrFactsOnly = cause == PlanCause.FACTS || cause == PlanCause.RULES;
      if (rulesOrFactsOnly && known.isPresent() && !known.get().differs(rules.version(), text)) {
        return List.of();
      }
      read();
      written = true;
      TrainingPlan plan = known.orElseGet(() -> new TrainingPlan(person, kind, now));
      PlanCause why = known.isEmpty() ? PlanCause.MADE : cause;
      plan.made(rules.version(), of, text, now);
      if (known.isEmpty()) {
        em.persist(plan);
        em.flush();
        em.persist(change(why, rules, null, null, null));
      }
      Set<String> asked = asked(plan);
      List<String> changed = items(plan, rules, of, why);
      if (known.isEmpty() || !asked.equals(asked(plan))) {
        plansMade.fire(new PlanMade(person, kind));
      }
      return changed;
    }

    /** Codes of the modules with which the programme is complete. */
    private Set<String> asked(TrainingPlan plan) {
      return items.stream()
          .filter(i -> i.planId() == plan.id() && i.requirement().counts())
          .map(PlanItem::moduleCode)
          .collect(Collectors.toSet());
    }

    private List<String> items(TrainingPlan plan, RuleSet rules, PlanFacts of, PlanCause why) {
      Map<String, PlanItem> there =
          items.stream()
              .filter(i -> i.planId() == plan.id())
              .collect(Collectors.toMap(PlanItem::moduleCode, i -> i));
      Map<String, Requirement> byRules =
          Tailoring.plan(rules, of).items().stream()
              .collect(Collectors.toMap(PlanItemOutcome::module, PlanItemOutcome::requirement));
      List<String> changed = new ArrayList<>();
      int place = 0;
      for (PlanItemOutcome outcome : outcomes(rules, of)) {
        String code = outcome.module();
        PlanItem item = there.get(code);
        if (item == null) {
          item = new PlanItem(plan.id(), person, code, place);
          em.persist(item);
          items.add(item);
        }
        place++;
        boolean fixed = outcome.gates().contains(Gate.BY_WEEK_2);
        String was = item.told();
        Requirement before = item.requirement();
        LivePart liveBefore = item.live();
        item.ask(
            byRules.get(code),
            outcome,
            Pace.due(outcome.dueOn(), fixed, pauses, extensions.get(code)),
            fixed);
        fastTracks.follow(person, item, before, liveBefore);
        if (was != null && !was.equals(item.told()) && !completed.contains(code)) {
          em.persist(change(why, rules, code, was, item.told()));
          changed.add(code);
        }
      }
      return changed;
    }

    /** As rules and overrides ask; but a challenge that was not passed yet is not asked again. */
    private List<PlanItemOutcome> outcomes(RuleSet rules, PlanFacts of) {
      List<PlanItemOutcome> asked = Tailoring.plan(rules, of, overrides).items();
      Set<String> notYet = fastTracks.notYet(person, asked);
      if (notYet.isEmpty()) {
        return asked;
      }
      Map<String, Requirement> whole = new HashMap<>(overrides);
      notYet.forEach(code -> whole.put(code, Requirement.REQUIRED));
      RuleSet.Rule rule = RuleSets.peer().rule(NOT_YET).orElseThrow();
      PlanReason reason = new PlanReason(rule.id(), rule.title(), Map.of());
      return Tailoring.plan(rules, of, whole).items().stream()
          .map(i -> notYet.contains(i.module()) ? i.because(reason) : i)
          .toList();
    }

    private PlanChange change(
        PlanCause why, RuleSet rules, String module, String was, String became) {
      Long by = caller.isSystem() ? null : caller.personId();
      return new PlanChange(person, why, rules.version(), module, was, became, by, now);
    }
  }
}
