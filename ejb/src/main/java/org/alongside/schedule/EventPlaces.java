package org.alongside.schedule;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.alongside.people.Today;
import org.alongside.platform.BusinessException;
import org.alongside.platform.Caller;
import org.alongside.platform.Roles;
import org.alongside.platform.SiteClock;

/** The live events of the caller: those they take part in, can join, or lead. */
@Stateless
public class EventPlaces {
  private static final int MOST = 50;
  private static final String PLANNED = " e.state = org.alongside.schedule.EventState.PLANNED";
  private static final String KEEPS =
      "EXISTS (SELECT p FROM EventPlace p WHERE p.eventId = e.id AND p.personId = :person AND"
          + " p.standing <> org.alongside.schedule.Standing.LEFT)";
  private static final String SOON = " ORDER BY e.startsAt, e.id";

  @PersistenceContext private EntityManager em;
  @Inject private EventAccess may;
  @Inject private EventQueries events;
  @Inject private EventTidings tidings;
  @Inject private Today today;
  @Inject private Caller caller;
  @Inject private SiteClock clock;

  /** All that is the caller's: at most 50 in each list. */
  @RolesAllowed(Roles.PERSON)
  public MyEvents mine(String language) {
    return new MyEvents(
        coming(language), open(may.codes(), language), led(language), past(language));
  }

  /** Those of one module that the caller takes part in or can join, the next first. */
  @RolesAllowed(Roles.PERSON)
  public List<EventRow> ofModule(String module, String language) {
    Map<String, Object> values = values();
    values.put("code", module);
    values.put("now", clock.now());
    values.put("teams", teams());
    values.put("codes", known(may.codes()));
    return rows(
        PLANNED
            + " AND m.code = :code AND e.startsAt >= :now AND (e.teamId IN :teams OR "
            + KEEPS
            + " OR e.teamId IS NULL AND m.code IN :codes)"
            + SOON,
        values,
        language);
  }

  /** One event; whoever it is not for finds none. */
  @RolesAllowed(Roles.PERSON)
  public EventRow details(String event, String language) {
    LiveEvent found = events.event(event);
    may.requireSees(found);
    boolean runs = may.runs(found);
    return events.row(found, caller.personId(), language, found.teamId() != null || runs);
  }

  /** Whether the caller leads an event, or looks after it, and so takes its attendance. */
  @RolesAllowed(Roles.PERSON)
  public boolean runs(String event) {
    LiveEvent found = events.event(event);
    may.requireSees(found);
    return may.runs(found);
  }

  /**
   * Takes a place, or the next turn for one. Again: the same answer.
   *
   * @throws BusinessException 404; 409 it has begun, is settled, or is a team's own session
   */
  @RolesAllowed(Roles.PERSON)
  public Standing join(String event) {
    LiveEvent found = events.locked(event);
    if (!may.isFor(found)) {
      throw BusinessException.notFound();
    }
    requireSignUp(found);
    long person = caller.personId();
    EventPlace place = events.place(found.id(), person).orElse(null);
    if (place != null && place.standing() != Standing.LEFT) {
      return place.standing();
    }
    Standing got = new WaitingList(found.places(), events.places(found.id())).next();
    if (place == null) {
      em.persist(new EventPlace(found.id(), person, got, clock.now()));
    } else {
      place.ask(got, clock.now());
    }
    return got;
  }

  /**
   * Gives the place, or the turn, back; whoever waits longest gets it. Again: nothing more happens.
   *
   * @throws BusinessException 404; 409 it has begun, is settled, or is a team's own session
   */
  @RolesAllowed(Roles.PERSON)
  public void leave(String event) {
    LiveEvent found = events.locked(event);
    EventPlace place =
        events.place(found.id(), caller.personId()).orElseThrow(BusinessException::notFound);
    requireSignUp(found);
    giveBack(found, place);
  }

  private void requireSignUp(LiveEvent event) {
    if (event.teamId() != null) {
      throw Refusal.conflict("schedule.error.teamSession");
    }
    event.requireToCome(clock.now());
  }

  private void giveBack(LiveEvent event, EventPlace place) {
    place.leave();
    new WaitingList(event.places(), events.places(event.id()))
        .moveUp()
        .forEach(up -> tidings.movedUp(event, up));
  }

  private List<EventRow> coming(String language) {
    Map<String, Object> values = values();
    values.put("now", clock.now());
    values.put("teams", teams());
    return rows(
        PLANNED + " AND e.startsAt >= :now AND (e.teamId IN :teams OR " + KEEPS + ")" + SOON,
        values,
        language);
  }

  private List<EventRow> open(Set<String> codes, String language) {
    Map<String, Object> values = values();
    values.put("now", clock.now());
    values.put("codes", known(codes));
    return rows(
        PLANNED
            + " AND e.startsAt >= :now AND e.teamId IS NULL AND m.code IN :codes AND NOT "
            + KEEPS
            + SOON,
        values,
        language);
  }

  private List<EventRow> led(String language) {
    return rows(PLANNED + " AND e.facilitatorId = :person" + SOON, values(), language);
  }

  private List<EventRow> past(String language) {
    Map<String, Object> values = values();
    values.put("now", clock.now());
    return rows(
        " e.startsAt < :now AND EXISTS (SELECT p FROM EventPlace p WHERE p.eventId = e.id AND"
            + " p.personId = :person AND (p.presence IS NOT NULL OR p.standing ="
            + " org.alongside.schedule.Standing.GOING)) ORDER BY e.startsAt DESC, e.id DESC",
        values,
        language);
  }

  private List<EventRow> rows(String where, Map<String, Object> values, String language) {
    long person = caller.personId();
    return events.rows(
        new EventQueries.Choice(where, values, MOST),
        person,
        language,
        e -> e.teamId() != null || e.isLedBy(person));
  }

  private Map<String, Object> values() {
    Map<String, Object> values = new HashMap<>();
    values.put("person", caller.personId());
    return values;
  }

  /** For {@code IN}, which must not be empty: no team has the id -1. */
  private Set<Long> teams() {
    Set<Long> teams = events.teams(caller.personId(), today.date());
    return teams.isEmpty() ? Set.of(-1L) : teams;
  }

  private static Set<String> known(Set<String> codes) {
    return codes.isEmpty() ? Set.of("") : codes;
  }
}
