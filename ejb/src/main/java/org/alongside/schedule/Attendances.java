package org.alongside.schedule;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.alongside.catalogue.Guide;
import org.alongside.catalogue.Localised;
import org.alongside.catalogue.Published;
import org.alongside.people.PersonDesk;
import org.alongside.people.PersonName;
import org.alongside.platform.Audited;
import org.alongside.platform.BusinessException;
import org.alongside.platform.Caller;
import org.alongside.platform.Roles;
import org.alongside.platform.SiteClock;

/**
 * Who was at a live event, as its facilitator says, or whoever looks after it. What is said can be
 * taken back until it is confirmed; then it stays, and somebody who was overlooked can still be
 * added.
 */
@Stateless
public class Attendances {
  private static final String EVENT = "event";

  @PersistenceContext private EntityManager em;
  @Inject private EventAccess may;
  @Inject private EventQueries events;
  @Inject private PersonDesk persons;
  @Inject private Published published;
  @Inject private Event<Audited> audited;
  @Inject private Event<SessionAttended> attended;
  @Inject private Caller caller;
  @Inject private SiteClock clock;

  /** The sheet of an event. */
  @RolesAllowed(Roles.PERSON)
  public AttendanceSheet sheet(String event, String language) {
    LiveEvent found = events.event(event);
    may.requireRuns(found);
    return sheet(found, language);
  }

  private AttendanceSheet sheet(LiveEvent event, String language) {
    Map<Long, EventPlace> places =
        events.places(event.id()).stream()
            .collect(Collectors.toMap(EventPlace::personId, Function.identity()));
    List<AttendanceSheet.Line> people =
        events.names(expected(event, places)).stream()
            .map(name -> line(name, places.get(name.id()), event))
            .toList();
    return new AttendanceSheet(
        events.row(event, caller.personId(), language, true),
        people,
        event.takesAttendance(clock.now()),
        event.confirmedAt());
  }

  private Set<Long> expectedIds(LiveEvent event) {
    return expected(
        event,
        events.places(event.id()).stream()
            .collect(Collectors.toMap(EventPlace::personId, Function.identity())));
  }

  /** Who has a place or waits, a team's members, and whoever was marked although they left. */
  private Set<Long> expected(LiveEvent event, Map<Long, EventPlace> places) {
    Set<Long> people = new HashSet<>();
    places.values().stream()
        .filter(p -> p.standing() != Standing.LEFT || p.presence() != null)
        .forEach(p -> people.add(p.personId()));
    if (event.teamId() != null) {
      people.addAll(events.members(event.teamId(), EventAccess.dayOf(event)));
    }
    return people;
  }

  private static AttendanceSheet.Line line(PersonName name, EventPlace place, LiveEvent event) {
    return new AttendanceSheet.Line(
        name.publicId(),
        name.shown(),
        place == null || event.teamId() != null ? null : place.standing(),
        place == null ? null : place.presence());
  }

  /**
   * Says whether somebody is there. Again: nothing more happens. Once attendance is confirmed
   * somebody can only be added, and that counts at once.
   *
   * @param person public id of somebody on the sheet
   * @param presence null takes back what was said
   * @throws BusinessException 404; 409 more than an hour before it begins, cancelled, or confirmed
   */
  @RolesAllowed(Roles.PERSON)
  public void mark(String event, String person, Presence presence) {
    LiveEvent found = events.locked(event);
    may.requireRuns(found);
    found.requireTakesAttendance(clock.now());
    EventPlace place = expected(found, persons.ref(person).id());
    boolean confirmed = found.state() == EventState.CONFIRMED;
    if (confirmed && presence != Presence.PRESENT) {
      throw Refusal.conflict("schedule.error.confirmed");
    }
    if (place.presence() != presence) {
      place.mark(presence, caller.personId(), clock.now());
      if (confirmed) {
        audited.fire(new Audited("event.attendance.added", EVENT, event, place.personId()));
        tell(found, place);
      }
    }
  }

  private EventPlace expected(LiveEvent event, long person) {
    return events
        .place(event.id(), person)
        .or(
            () -> {
              boolean member =
                  event.teamId() != null
                      && events.members(event.teamId(), EventAccess.dayOf(event)).contains(person);
              if (!member) {
                return Optional.empty();
              }
              EventPlace added = new EventPlace(event.id(), person, Standing.GOING, clock.now());
              em.persist(added);
              return Optional.of(added);
            })
        .orElseThrow(BusinessException::notFound);
  }

  /**
   * Marks everybody as present of whom nothing is said yet: in a full room the few who are missing
   * are quicker to tap.
   */
  @RolesAllowed(Roles.PERSON)
  public void markRest(String event) {
    LiveEvent found = events.locked(event);
    may.requireRuns(found);
    found.requireTakesAttendance(clock.now());
    if (found.state() == EventState.CONFIRMED) {
      throw Refusal.conflict("schedule.error.confirmed");
    }
    for (long person : expectedIds(found)) {
      EventPlace place = expected(found, person);
      if (place.presence() == null && place.standing() != Standing.WAITING) {
        place.mark(Presence.PRESENT, caller.personId(), clock.now());
      }
    }
  }

  /**
   * Confirms it: whoever is present completes the live part, in this transaction; whoever nothing
   * is said of was absent. Again: nothing more happens.
   *
   * @throws BusinessException 404; 409 it has not begun, or is cancelled
   */
  @RolesAllowed(Roles.PERSON)
  public void confirm(String event) {
    LiveEvent found = events.locked(event);
    may.requireRuns(found);
    if (found.state() != EventState.CONFIRMED) {
      found.confirm(caller.personId(), clock.now());
      audited.fire(new Audited("event.confirmed", EVENT, event, null));
      for (EventPlace place : events.places(found.id())) {
        if (place.isPresent()) {
          tell(found, place);
        } else if (place.standing() == Standing.GOING) {
          place.mark(Presence.ABSENT, caller.personId(), clock.now());
        }
      }
    }
  }

  /** How to run it: for whoever leads it. Empty where the module has no guide any more. */
  @RolesAllowed(Roles.PERSON)
  public List<Localised<Guide>> guide(String event, String language) {
    LiveEvent found = events.event(event);
    may.requireRuns(found);
    return events.module(events.code(found), language).stream()
        .flatMap(outline -> published.guide(outline.versionId(), language).stream())
        .toList();
  }

  private void tell(LiveEvent event, EventPlace place) {
    attended.fire(
        new SessionAttended(
            place.personId(), event.moduleId(), event.publicId(), event.startsAt()));
  }
}
