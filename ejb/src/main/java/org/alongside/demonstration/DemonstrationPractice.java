package org.alongside.demonstration;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.alongside.account.Demonstration;
import org.alongside.account.DemonstrationPerson;
import org.alongside.assessment.Verdict;
import org.alongside.catalogue.Rubric;
import org.alongside.catalogue.UnitKind;
import org.alongside.learning.Enrolments;
import org.alongside.learning.EnterPracticum;
import org.alongside.learning.JudgedParts;
import org.alongside.learning.JudgingRow;
import org.alongside.learning.ModuleProgress;
import org.alongside.learning.Practicum;
import org.alongside.learning.PracticumRow;
import org.alongside.learning.UnitState;
import org.alongside.platform.Roles;
import org.alongside.platform.Settings;
import org.alongside.platform.SiteClock;
import org.alongside.platform.SiteSettings;
import org.alongside.schedule.Attendances;
import org.alongside.schedule.EventPlaces;
import org.alongside.schedule.EventTerms;
import org.alongside.schedule.LiveEvents;
import org.alongside.schedule.PlanEvent;

/**
 * Peers of the demonstration who did the self-study of P01 have met for its live part and said
 * their role statement; the latest still wait for that. The one on the sign-in page has a place at
 * an event that is just over, and has entered some practicum hours.
 */
@Stateless
public class DemonstrationPractice {
  private static final String EN = "en";
  private static final String MODULE = "P01";
  private static final LocalTime AFTERNOON = LocalTime.of(13, 0);
  private static final int GROUP = 8;
  private static final int STILL_WAITING = 2;

  @EJB private LiveEvents events;
  @EJB private EventPlaces places;
  @EJB private Attendances attendances;
  @EJB private Enrolments enrolments;
  @EJB private JudgedParts judged;
  @EJB private Practicum practicum;
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
    stages.done(Stage.PRACTICE, present);
  }

  /**
   * People who have done the self-study of a module meet for its live part, and are judged.
   *
   * @param people ids
   * @param begins when they meet
   */
  @RolesAllowed(Roles.SYSTEM)
  public void finish(List<Long> people, String module, Instant begins) {
    new Script(clock.now()).finish(people, module, begins);
  }

  /** Somebody who has done the self-study, and when they were last at it. */
  private record Ready(long person, Instant since) {}

  /** One run, with its people and its dates. */
  private final class Script {
    private final ZoneId zone = settings.get(SiteSettings.ZONE);
    private final List<DemonstrationPerson> people = demonstration.people();
    private final Instant present;
    private final LocalDate today;
    private final long coordinator = named("coordinator@demo.example");
    private final long peer = named("peer@demo.example");

    Script(Instant present) {
      this.present = present;
      this.today = LocalDate.ofInstant(present, zone);
    }

    void play() {
      List<Ready> ready = ready();
      for (int i = 0; i < ready.size(); i += GROUP) {
        group(ready.subList(i, Math.min(ready.size(), i + GROUP)));
      }
      judge(ready.size());
      justOver();
      hours();
    }

    /**
     * Those who have done the self-study and nothing with others yet, who began first at the top.
     */
    private List<Ready> ready() {
      List<Ready> found = new ArrayList<>();
      for (DemonstrationPerson person : people) {
        if (person.staffGroup() == null && person.id() != peer) {
          ModuleProgress module =
              as(present, person.id(), Roles.PEER, () -> enrolments.module(MODULE, EN));
          List<UnitState> left = module.left();
          boolean only = left.stream().noneMatch(s -> s.unit().kind().isSelfStudy());
          if (only && !left.isEmpty() && module.lastSeenAt() != null) {
            found.add(new Ready(person.id(), module.lastSeenAt()));
          }
        }
      }
      return found;
    }

    private void group(List<Ready> group) {
      Instant last = group.stream().map(Ready::since).max(Instant::compareTo).orElseThrow();
      LocalDate day = LocalDate.ofInstant(last, zone).plusDays(6);
      if (!day.isBefore(today)) {
        day = today.minusDays(1);
      }
      Instant begins = day.atTime(AFTERNOON).atZone(zone).toInstant();
      meet(group.stream().map(Ready::person).toList(), MODULE, begins);
    }

    /** They are at the live part, and ask the day after for somebody to look. */
    private void meet(List<Long> group, String module, Instant begins) {
      String event = plan(module, begins, begins.minus(Duration.ofDays(4)));
      Instant before = begins.minus(Duration.ofDays(3));
      group.forEach(one -> as(before, one, Roles.PEER, () -> places.join(event)));
      Instant over = begins.plus(Duration.ofMinutes(110));
      as(over, coordinator, Roles.COORDINATOR, () -> confirmed(event));
      Instant after = earlier(over.plus(Duration.ofDays(1)));
      group.forEach(one -> as(after, one, Roles.PEER, () -> asked(module)));
    }

    void finish(List<Long> group, String module, Instant begins) {
      meet(group, module, begins);
      List<JudgingRow> waiting =
          as(present, coordinator, Roles.COORDINATOR, () -> judged.waiting(0, 50, EN));
      waiting.stream()
          .filter(row -> row.module().equals(module))
          .forEach(
              row ->
                  as(
                      earlier(row.askedAt().plus(Duration.ofDays(3))),
                      coordinator,
                      Roles.COORDINATOR,
                      () -> given(row.id())));
    }

    private boolean confirmed(String event) {
      attendances.markRest(event);
      attendances.confirm(event);
      return true;
    }

    private boolean asked(String module) {
      enrolments.module(module, EN).units().stream()
          .filter(s -> s.unit().kind() == UnitKind.JUDGED)
          .forEach(s -> judged.ask(module, s.unit().code()));
      return true;
    }

    /** The coordinator, who looks until there are mentors, has answered all but the latest. */
    private void judge(int asked) {
      int answered = Math.max(0, asked - STILL_WAITING);
      List<JudgingRow> waiting =
          as(present, coordinator, Roles.COORDINATOR, () -> judged.waiting(0, answered, EN));
      for (JudgingRow row : waiting) {
        Instant then = earlier(row.askedAt().plus(Duration.ofDays(3)));
        as(then, coordinator, Roles.COORDINATOR, () -> given(row.id()));
      }
    }

    private boolean given(String id) {
      List<Rubric.Criterion> lines = judged.open(id, EN).rubric().text().criteria();
      judged.give(
          id,
          lines.stream()
              .map(l -> new Verdict(l.id(), true, "I heard it, in words I could repeat."))
              .toList());
      return true;
    }

    private Instant earlier(Instant then) {
      return then.isBefore(present) ? then : present;
    }

    /** Whoever is on the sign-in page was there yesterday; nobody has confirmed it yet. */
    private void justOver() {
      Instant begins = today.minusDays(1).atTime(AFTERNOON).atZone(zone).toInstant();
      String event = plan(MODULE, begins, begins.minus(Duration.ofDays(5)));
      as(begins.minus(Duration.ofDays(4)), peer, Roles.PEER, () -> places.join(event));
    }

    private String plan(String module, Instant begins, Instant when) {
      EventTerms terms =
          new EventTerms(
              java.time.LocalDateTime.ofInstant(begins, zone),
              zone.getId(),
              120,
              "Riverbend Hospital, room 214",
              null,
              GROUP,
              EN);
      return as(
          when,
          coordinator,
          Roles.COORDINATOR,
          () -> events.plan(new PlanEvent(module, null, null, terms)));
    }

    private void hours() {
      enter(8, 180, "Walked along to appointments, then wrote the note with my mentor.");
      enter(6, 240, "Two conversations on the unit, one group in the afternoon.");
      enter(3, 120, "Community visit with a colleague.");
      List<PracticumRow> rows = as(present, peer, Roles.PEER, () -> practicum.mine(0, 9)).rows();
      as(
          present.minus(Duration.ofDays(1)),
          coordinator,
          Roles.COORDINATOR,
          () -> decided(rows.get(rows.size() - 1).id(), rows.get(rows.size() - 2).id()));
    }

    private boolean decided(String good, String odd) {
      practicum.confirm(good);
      practicum.giveBack(odd, "Was it four hours on the unit, or two and two?");
      return true;
    }

    private void enter(int daysAgo, int minutes, String what) {
      EnterPracticum entered = new EnterPracticum(today.minusDays(daysAgo), minutes, what);
      as(present.minus(Duration.ofDays(daysAgo)), peer, Roles.PEER, () -> practicum.enter(entered));
    }

    private <T> T as(Instant when, long person, String role, Supplier<T> work) {
      List<T> answer = new ArrayList<>();
      clock.at(
          when,
          () -> {
            GenerateDemonstration.as(person, role, () -> answer.add(work.get()));
            return null;
          });
      return answer.get(0);
    }

    private long named(String email) {
      return people.stream().filter(p -> p.email().equals(email)).findFirst().orElseThrow().id();
    }
  }
}
