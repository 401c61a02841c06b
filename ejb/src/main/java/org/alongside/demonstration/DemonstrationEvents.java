package org.alongside.demonstration;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.function.Supplier;
import org.alongside.account.Demonstration;
import org.alongside.account.DemonstrationPerson;
import org.alongside.people.TeamRef;
import org.alongside.people.Teams;
import org.alongside.platform.Roles;
import org.alongside.platform.Settings;
import org.alongside.platform.SiteClock;
import org.alongside.platform.SiteSettings;
import org.alongside.schedule.AttendanceSheet;
import org.alongside.schedule.Attendances;
import org.alongside.schedule.EventPlaces;
import org.alongside.schedule.EventTerms;
import org.alongside.schedule.LiveEvents;
import org.alongside.schedule.PlanEvent;
import org.alongside.schedule.Presence;

/**
 * Live events of the demonstration: one that is full, one that nobody leads yet, one whose
 * attendance waits to be confirmed, and a team's session that is over.
 */
@Stateless
public class DemonstrationEvents {
  private static final String EN = "en";
  private static final LocalTime MORNING = LocalTime.of(9, 30);
  private static final int PLACES = 8;

  @EJB private LiveEvents events;
  @EJB private EventPlaces places;
  @EJB private Attendances attendances;
  @EJB private Teams teams;
  @EJB private Demonstration demonstration;
  @EJB private DemonstrationStages stages;
  @EJB private Settings settings;
  @Inject private SiteClock clock;

  /**
   * Everything, in one transaction.
   *
   * @param present the demonstration's today
   */
  @RolesAllowed(Roles.SYSTEM)
  public void generate(Instant present) {
    new Script(present).play();
    stages.done(Stage.EVENTS, present);
  }

  /** One run, with its people and its dates. */
  private final class Script {
    private final ZoneId zone = settings.get(SiteSettings.ZONE);
    private final List<DemonstrationPerson> people = demonstration.people();
    private final List<TeamRef> all = teams.list();
    private final Instant present;
    private final LocalDate today;
    private final long coordinator = named("coordinator@demo.example");

    Script(Instant present) {
      this.present = present;
      this.today = LocalDate.ofInstant(present, zone);
    }

    void play() {
      String full = plan(present, "P01", null, 5, "Riverbend Hospital, room 214", PLACES);
      peers(PLACES + 2).forEach(person -> join(present, full, person, Roles.PEER));
      plan(present, "P08", null, 12, null, PLACES);
      plan(present, "W9", all.get(0).publicId(), 3, "Team room, ground floor", null);
      String waits = plan(daysAgo(9), "P13", null, -1, "Northgate Health Centre, library", PLACES);
      peers(5).forEach(person -> join(daysAgo(8), waits, person, Roles.PEER));
      over(plan(daysAgo(40), "W9", all.get(1).publicId(), -26, "Team room", null));
    }

    /** Attendance of a team's session: all but the last are there. */
    private void over(String session) {
      Instant then = at(-26).plusSeconds(3000);
      List<AttendanceSheet.Line> expected =
          asCoordinator(then, () -> attendances.sheet(session, EN)).people();
      AttendanceSheet.Line missing = expected.get(expected.size() - 1);
      asCoordinator(
          then,
          () -> {
            attendances.mark(session, missing.person(), Presence.ABSENT);
            attendances.markRest(session);
            attendances.confirm(session);
            return null;
          });
    }

    private String plan(
        Instant when, String module, String team, int days, String place, Integer limit) {
      EventTerms terms =
          new EventTerms(
              today.plusDays(days).atTime(MORNING),
              zone.getId(),
              minutes(module),
              place,
              place == null ? "https://call.example/live" : null,
              limit,
              EN);
      return asCoordinator(when, () -> events.plan(new PlanEvent(module, team, null, terms)));
    }

    private int minutes(String module) {
      return asCoordinator(present, () -> events.modules(EN)).stream()
          .filter(m -> m.code().equals(module))
          .findFirst()
          .orElseThrow()
          .minutes();
    }

    /** So many peers, those who are here the longest first; nobody of the sign-in page. */
    private List<Long> peers(int most) {
      return people.stream()
          .filter(p -> p.staffGroup() == null && !p.startOn().isAfter(today))
          .filter(p -> !p.email().equals("peer@demo.example"))
          .filter(p -> Demonstration.ACCOUNTS.stream().noneMatch(a -> a.email().equals(p.email())))
          .limit(most)
          .map(DemonstrationPerson::id)
          .toList();
    }

    private void join(Instant when, String event, long person, String role) {
      clock.at(
          when,
          () -> {
            GenerateDemonstration.as(person, role, () -> places.join(event));
            return null;
          });
    }

    private <T> T asCoordinator(Instant when, Supplier<T> work) {
      List<T> answer = new java.util.ArrayList<>();
      clock.at(
          when,
          () -> {
            GenerateDemonstration.as(coordinator, Roles.COORDINATOR, () -> answer.add(work.get()));
            return null;
          });
      return answer.get(0);
    }

    private Instant at(int days) {
      return today.plusDays(days).atTime(MORNING).atZone(zone).toInstant();
    }

    private Instant daysAgo(int days) {
      return at(-days);
    }

    private long named(String email) {
      return people.stream().filter(p -> p.email().equals(email)).findFirst().orElseThrow().id();
    }
  }
}
