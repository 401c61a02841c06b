package org.alongside.schedule;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Set;
import java.util.stream.Collectors;
import org.alongside.catalogue.Published;
import org.alongside.people.Access;
import org.alongside.people.Reach;
import org.alongside.platform.BusinessException;
import org.alongside.platform.Caller;

/** Who may do what with a live event; whoever may not finds none. */
@Dependent
class EventAccess {
  private static final String ANY_LANGUAGE = "en";

  @EJB private Access access;
  @Inject private EventQueries events;
  @Inject private Published published;
  @Inject private Caller caller;

  /** Whether the caller looks after it: after its team, or after people anywhere. */
  boolean coordinates(LiveEvent event, Reach reach) {
    return event.teamId() == null ? reach.isSomewhere() : reach.hasTeam(event.teamId());
  }

  void requireCoordinates(LiveEvent event) {
    require(coordinates(event, access.reach()));
  }

  /** Whether the caller leads it, or looks after it. */
  boolean runs(LiveEvent event) {
    return event.isLedBy(caller.personId()) || coordinates(event, access.reach());
  }

  void requireRuns(LiveEvent event) {
    require(runs(event));
  }

  /** Whether it is for the caller: of a module or a team of theirs, or they stand on its list. */
  boolean isFor(LiveEvent event) {
    long person = caller.personId();
    return event.teamId() == null
        ? codes().contains(events.code(event)) || events.place(event.id(), person).isPresent()
        : events.teams(person, dayOf(event)).contains(event.teamId());
  }

  void requireSees(LiveEvent event) {
    require(isFor(event) || runs(event));
  }

  /** Codes of the modules in the caller's programmes. */
  Set<String> codes() {
    return published.programmes(ANY_LANGUAGE).stream()
        .filter(p -> p.isFor(caller::is))
        .flatMap(p -> p.moduleCodes().stream())
        .collect(Collectors.toSet());
  }

  /** The day it is held on, where it is held. */
  static LocalDate dayOf(LiveEvent event) {
    return LocalDate.ofInstant(event.startsAt(), ZoneId.of(event.zone()));
  }

  private static void require(boolean allowed) {
    if (!allowed) {
      throw BusinessException.notFound();
    }
  }
}
