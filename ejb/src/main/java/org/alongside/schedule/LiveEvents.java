package org.alongside.schedule;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Objects;
import org.alongside.catalogue.ModuleOutline;
import org.alongside.catalogue.Published;
import org.alongside.people.Access;
import org.alongside.people.PersonDesk;
import org.alongside.people.PersonName;
import org.alongside.people.Reach;
import org.alongside.platform.Audited;
import org.alongside.platform.BusinessException;
import org.alongside.platform.Caller;
import org.alongside.platform.Roles;
import org.alongside.platform.SiteClock;

/**
 * Live events for those who look after people: planned, staffed, changed, cancelled. A team's
 * session is theirs who look after the team; any other is everybody's who looks after people
 * somewhere.
 */
@Stateless
public class LiveEvents {
  private static final String EVENT = "event";

  @PersistenceContext private EntityManager em;
  @EJB private Access access;
  @Inject private EventAccess may;
  @Inject private EventQueries events;
  @Inject private EventTidings tidings;
  @Inject private PersonDesk persons;
  @Inject private Published published;
  @Inject private Event<Audited> audited;
  @Inject private Caller caller;
  @Inject private SiteClock clock;

  /** The modules that have a live part: as many as there are modules at most. */
  @RolesAllowed({Roles.ADMIN, Roles.COORDINATOR})
  public List<EventModule> modules(String language) {
    access.requireCoordinator();
    return published.current(language).stream()
        .filter(o -> o.extras().liveMinutes() > 0)
        .map(o -> new EventModule(o.code(), o.title(), o.extras().liveMinutes()))
        .toList();
  }

  /**
   * A page of a list.
   *
   * @param first from 0
   * @param size 1-100
   */
  @RolesAllowed({Roles.ADMIN, Roles.COORDINATOR})
  public List<EventRow> page(EventFilter filter, int first, int size, String language) {
    access.requireCoordinator();
    Reach reach = access.reach();
    return events.rows(
        events.within(filter, reach, first, Math.min(size, 100)),
        caller.personId(),
        language,
        event -> true);
  }

  /** How long that list is. */
  @RolesAllowed({Roles.ADMIN, Roles.COORDINATOR})
  public int count(EventFilter filter) {
    access.requireCoordinator();
    return (int) events.count(events.within(filter, access.reach(), 0, 1));
  }

  /** One event. */
  @RolesAllowed({Roles.ADMIN, Roles.COORDINATOR})
  public EventDetails details(String event, String language) {
    LiveEvent found = events.event(event);
    may.requireCoordinates(found);
    PersonName leads =
        found.facilitatorId() == null ? null : events.names(List.of(found.facilitatorId())).get(0);
    EventRow row = events.row(found, caller.personId(), language, true);
    return new EventDetails(row, found.terms(), leads, found.version());
  }

  /**
   * Plans an event.
   *
   * @return its public id
   * @throws BusinessException 404 no such module with a live part, team or person; 400 what no
   *     event can be held by
   */
  @RolesAllowed({Roles.ADMIN, Roles.COORDINATOR})
  public String plan(PlanEvent plan) {
    access.requireCoordinator();
    ModuleOutline module =
        events
            .module(Objects.requireNonNullElse(plan.module(), ""), "en")
            .filter(o -> o.extras().liveMinutes() > 0)
            .orElseThrow(BusinessException::notFound);
    Long team = plan.team() == null ? null : persons.team(plan.team()).id();
    if (team != null) {
      access.requireCoordinatorOfTeam(team);
    }
    LiveEvent event =
        new LiveEvent(module.moduleId(), team, plan.terms(), caller.personId(), clock.now());
    em.persist(event);
    em.flush();
    audited.fire(new Audited("event.planned", EVENT, event.publicId(), null));
    if (plan.facilitator() != null) {
      lead(event, plan.facilitator());
    }
    return event.publicId();
  }

  /**
   * Changes when and where it is held; everybody who is coming is told. More places go to those who
   * wait.
   *
   * @param version as it was read
   * @throws BusinessException 409 changed meanwhile, begun or cancelled; fewer places than are
   *     taken
   */
  @RolesAllowed({Roles.ADMIN, Roles.COORDINATOR})
  public void change(String event, EventTerms terms, int version) {
    LiveEvent found = events.locked(event);
    may.requireCoordinates(found);
    if (found.version() != version) {
      throw Refusal.conflict("schedule.error.changed");
    }
    WaitingList list = new WaitingList(terms.places(), events.places(found.id()));
    if (found.teamId() == null && terms.places() != null && terms.places() < list.taken()) {
      throw Refusal.conflict("schedule.error.taken", list.taken());
    }
    found.change(terms, clock.now());
    audited.fire(new Audited("event.changed", EVENT, event, null));
    tidings.changed(found);
    list.moveUp().forEach(place -> tidings.movedUp(found, place));
  }

  /** Cancels it; everybody who is coming is told. */
  @RolesAllowed({Roles.ADMIN, Roles.COORDINATOR})
  public void cancel(String event) {
    LiveEvent found = events.locked(event);
    may.requireCoordinates(found);
    found.cancel(clock.now());
    audited.fire(new Audited("event.cancelled", EVENT, event, null));
    tidings.cancelled(found);
  }

  /**
   * Says who leads it, and tells them.
   *
   * @param person public id; null: nobody any more
   * @throws BusinessException 404; 409 they have left the service, or the event is settled
   */
  @RolesAllowed({Roles.ADMIN, Roles.COORDINATOR})
  public void staff(String event, String person) {
    LiveEvent found = events.locked(event);
    may.requireCoordinates(found);
    if (person == null) {
      found.staff(null, clock.now());
      audited.fire(new Audited("event.staffed", EVENT, event, null));
    } else {
      lead(found, person);
    }
  }

  /** Whoever coordinates anybody finds anybody to lead: they come from other teams and sites. */
  private void lead(LiveEvent event, String person) {
    long id = persons.ref(person).id();
    if (persons.hasLeft(id)) {
      throw Refusal.conflict("schedule.error.left");
    }
    event.staff(id, clock.now());
    audited.fire(new Audited("event.staffed", EVENT, event.publicId(), id));
    tidings.staffed(event, id);
  }
}
