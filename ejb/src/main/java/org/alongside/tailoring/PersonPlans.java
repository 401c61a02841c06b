package org.alongside.tailoring;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.alongside.people.Access;
import org.alongside.people.PersonDesk;
import org.alongside.people.Today;
import org.alongside.platform.Audited;
import org.alongside.platform.BusinessException;
import org.alongside.platform.Caller;
import org.alongside.platform.MessageAsked;
import org.alongside.platform.Roles;
import org.alongside.platform.SiteClock;

/** Plans of people whom the caller leads or coordinates, and what is to be decided about them. */
@Stateless
public class PersonPlans {
  private static final String PERSON = "person";
  private static final int MOST = 100;

  @PersistenceContext private EntityManager em;
  @EJB private Access access;
  @Inject private PlanQueries queries;
  @Inject private PlanReader reader;
  @Inject private PlanWriter writer;
  @Inject private PersonDesk persons;
  @Inject private Event<Audited> audited;
  @Inject private Event<MessageAsked> messages;
  @Inject private Caller caller;
  @Inject private SiteClock clock;
  @Inject private Today today;

  /**
   * Somebody's plan. That it was read by somebody who is not of the person's own line is written
   * down. A leader sees what is asked, days and gates; not which way somebody takes, nor why.
   *
   * @param person public id
   */
  @RolesAllowed({Roles.ADMIN, Roles.COORDINATOR, Roles.LEADER})
  public PersonPlan of(String person, String language) {
    long id = persons.ref(person).id();
    boolean coordinates = access.coordinates(id);
    if (!coordinates) {
      requireLeaderOf(id);
    }
    audited.fire(new Audited("person.plan.read", PERSON, person, id));
    List<TrainingPlan> plans = queries.plans(id);
    List<PlanItem> items = queries.items(id);
    Set<String> completed = reader.completed(id, language);
    List<PlanPause> pauses = queries.pauses(id);
    Map<String, OverrideRow> overrides = reader.overrides(id);
    List<AskRow> asks =
        queries.asks(id).stream()
            .filter(a -> coordinates || a.kind() == AskKind.EXTENSION)
            .map(PlanAsk::row)
            .toList();
    Intake intake = coordinates ? em.find(Intake.class, id) : null;
    boolean handedIn = intake != null && intake.submitted() != null;
    return new PersonPlan(
        persons.who(id).shownName(),
        items.stream()
            .filter(i -> coordinates || i.requirement().hasDueDate())
            .map(
                i ->
                    row(
                        i,
                        completed,
                        coordinates ? overrides.get(i.moduleCode()) : null,
                        coordinates,
                        language))
            .toList(),
        reader.gates(id, plans, items, completed, language),
        !pauses.isEmpty() || items.stream().anyMatch(PersonPlans::isMoved),
        coordinates && reader.pausedSince(pauses) != null,
        coordinates,
        handedIn ? intake.submitted().accessNeeds() : null,
        asks,
        coordinates ? queries.changes(id, MOST).stream().map(PlanChange::row).toList() : List.of());
  }

  private static boolean isMoved(PlanItem item) {
    return item.dueOn() != null && !item.dueOn().equals(item.ruleDueOn());
  }

  private PersonPlan.Row row(
      PlanItem item,
      Set<String> completed,
      OverrideRow override,
      boolean coordinates,
      String language) {
    boolean fast = item.requirement() == Requirement.FAST_TRACK;
    return new PersonPlan.Row(
        item.moduleCode(),
        reader.title(item.moduleCode(), language),
        fast && !coordinates ? Requirement.REQUIRED : item.requirement(),
        coordinates ? item.live() : LivePart.NONE,
        item.variant(),
        item.dueOn(),
        completed.contains(item.moduleCode()),
        coordinates,
        coordinates ? PlanReader.reasons(item, language) : List.of(),
        override);
  }

  /**
   * Asks something else than the rules of somebody, for a while.
   *
   * @param person public id
   */
  @RolesAllowed({Roles.ADMIN, Roles.COORDINATOR})
  public void override(String person, OverrideCommand command) {
    long id = persons.ref(person).id();
    access.requireCoordinatorOf(id);
    requireOther(id);
    PlanItem item =
        queries.items(id).stream()
            .filter(i -> i.moduleCode().equals(command.module()))
            .findFirst()
            .orElseThrow(BusinessException::notFound);
    if (command.requirement() == null) {
      throw Refusal.invalid("tailoring.error.requirement");
    }
    if (command.requirement() == Requirement.FAST_TRACK
        && !reader.hasChallenge(item.moduleCode())) {
      throw Refusal.invalid("tailoring.error.noChallenge");
    }
    if (isCapped(item.moduleCode()) && !command.requirement().counts()) {
      throw Refusal.invalid("tailoring.error.capped");
    }
    if (command.endsOn() == null
        || !command.endsOn().isAfter(today.date())
        || command.endsOn().isAfter(today.date().plusYears(1))) {
      throw Refusal.invalid("tailoring.error.ends");
    }
    queries.overrides(id, today.date()).stream()
        .filter(o -> o.moduleCode().equals(command.module()))
        .forEach(o -> o.end(today.date()));
    String as = caller.is(Roles.COORDINATOR) ? Roles.COORDINATOR : Roles.ADMIN;
    em.persist(new PlanOverride(id, command, caller.personId(), as, clock.now()));
    em.flush();
    audited.fire(new Audited("plan.override.made", PERSON, person, id));
    writer.make(id, PlanCause.OVERRIDE);
  }

  private static boolean isCapped(String module) {
    return RuleSets.peer().rules().stream()
        .flatMap(r -> r.cases().stream())
        .flatMap(c -> c.then().stream())
        .anyMatch(e -> e.cap() != null && e.modules().contains(module));
  }

  /** Ends an override today: the rules hold again. */
  @RolesAllowed({Roles.ADMIN, Roles.COORDINATOR})
  public void endOverride(String override) {
    PlanOverride found = queries.override(override);
    access.requireCoordinatorOf(found.personId());
    found.end(today.date());
    em.flush();
    String person = persons.who(found.personId()).ref().publicId();
    audited.fire(new Audited("plan.override.ended", PERSON, person, found.personId()));
    writer.make(found.personId(), PlanCause.OVERRIDE);
  }

  /**
   * Decides what a learner asked. A review is a coordinator's; more time a leader's, too.
   *
   * @param ask public id
   * @param words read by the learner; needed where it is declined
   */
  @RolesAllowed({Roles.ADMIN, Roles.COORDINATOR, Roles.LEADER})
  public void decide(String ask, boolean granted, String words) {
    PlanAsk found = toDecide(ask);
    found.decide(granted, words, caller.personId(), clock.now());
    em.flush();
    told(granted ? "plan.ask.granted" : "plan.ask.declined", found);
    messages.fire(
        new MessageAsked(
            found.personId(), "plan-answered", ask + " " + clock.now(), Map.of(), "/plan"));
    if (granted) {
      follow(found);
    }
  }

  /**
   * Takes such a decision back: it is open again, and days are as they were.
   *
   * @param ask public id
   * @throws BusinessException 409 nothing is decided, or the same was asked again since
   */
  @RolesAllowed({Roles.ADMIN, Roles.COORDINATOR, Roles.LEADER})
  public void reopen(String ask) {
    PlanAsk found = toDecide(ask);
    boolean again =
        queries.asks(found.personId()).stream()
            .anyMatch(a -> a.isOpen() && a.isAbout(found.moduleCode(), found.kind()));
    if (again) {
      throw Refusal.conflict("tailoring.error.reopen");
    }
    found.reopen();
    em.flush();
    told("plan.ask.reopened", found);
    follow(found);
  }

  private PlanAsk toDecide(String ask) {
    PlanAsk found = queries.ask(ask);
    if (!access.coordinates(found.personId())) {
      if (found.kind() != AskKind.EXTENSION) {
        throw BusinessException.notFound();
      }
      requireLeaderOf(found.personId());
    }
    requireOther(found.personId());
    return found;
  }

  private void told(String action, PlanAsk ask) {
    String person = persons.who(ask.personId()).ref().publicId();
    audited.fire(new Audited(action, PERSON, person, ask.personId()));
  }

  private void follow(PlanAsk ask) {
    if (ask.kind() == AskKind.EXTENSION) {
      writer.make(ask.personId(), PlanCause.EXTENSION);
    }
  }

  /** Nobody decides about their own plan. */
  private void requireOther(long person) {
    if (access.isSelf(person)) {
      throw Refusal.conflict("tailoring.error.own");
    }
  }

  private void requireLeaderOf(long person) {
    if (access.isSelf(person) || !access.isLeaderOf(person)) {
      throw BusinessException.notFound();
    }
  }
}
