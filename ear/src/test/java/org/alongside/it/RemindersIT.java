package org.alongside.it;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import org.alongside.notification.Inbox;
import org.alongside.notification.InboxRow;
import org.alongside.people.TeamRef;
import org.alongside.people.TeamRelation;
import org.alongside.platform.Roles;
import org.alongside.platform.SiteClock;
import org.alongside.reminder.Reminders;
import org.alongside.tailoring.PlanRuns;
import org.alongside.tailoring.Plans;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Reminders: each word once, by the one effective due date; then the leader; then silence. */
class RemindersIT extends InServer {
  private static final LocalDate TODAY = Organisation.today();

  @EJB private Reminders reminders;
  @EJB private PlanRuns runs;
  @EJB private Plans plans;
  @EJB private Inbox inbox;
  @Inject private SiteClock clock;

  private TeamRef team;

  @BeforeEach
  void aTeam() {
    team = Organisation.teamAt(Organisation.site());
  }

  /** A clinician of whom one module is due, and nothing else. */
  private APerson dueOn(LocalDate day) {
    APerson person = APerson.clinician();
    Organisation.join(team, person, TeamRelation.MEMBER_OF);
    As.system().run(() -> runs.mark(Set.of(person.id())));
    As.system()
        .run(
            () -> {
              while (runs.chunk() > 0) {
                // the next few
              }
            });
    Database.execute(
        "UPDATE plan_item SET due_on = IF(module_code = 'W1', ?, NULL) WHERE person_id = ?",
        day,
        person.id());
    return person;
  }

  private void run(APerson person, LocalDate day) {
    clock.at(
        day.atTime(LocalTime.NOON).atZone(ZoneId.of("America/Edmonton")).toInstant(),
        () -> {
          As.system().run(() -> reminders.run(person.id() - 1));
          return null;
        });
  }

  private List<String> told(As who, String about) {
    return who.get(() -> inbox.list("en", 0, 100)).stream()
        .map(InboxRow::line)
        .filter(line -> line.contains(about))
        .toList();
  }

  @Test
  void saysEachWordOnceThenTellsTheLeaderThenFallsSilent() {
    LocalDate due = TODAY.plusDays(7);
    APerson person = dueOn(due);
    APerson leading = APerson.clinician();
    Organisation.join(team, leading, TeamRelation.LEADS);
    As me = person.signedIn();
    As leader = As.person(leading.id(), Roles.STAFF, Roles.LEADER);
    run(person, TODAY);
    run(person, TODAY);
    assertThat(told(me, "within the next days")).hasSize(1);
    for (int day = 1; day < 60; day++) {
      run(person, TODAY.plusDays(day));
    }
    assertThat(told(me, "within the next days")).hasSize(1);
    assertThat(told(me, "due today: 1")).hasSize(1);
    assertThat(told(me, "whose day has passed: 1")).hasSize(3);
    assertThat(told(leader, "In a team that you lead")).hasSize(1);
    assertThat(
            Database.number(
                "SELECT COUNT(*) FROM reminder WHERE person_id = ? AND reason = 'LATE'",
                person.id()))
        .isEqualTo(3);
    assertThat(
            Database.text(
                "SELECT MIN(on_day) FROM reminder WHERE person_id = ? AND reason = 'ESCALATED'",
                leading.id()))
        .isEqualTo(due.plusDays(14).toString());
  }

  @Test
  void whoHasPausedCompletedOrBeenGivenMoreTimeIsLeftInPeace() {
    APerson paused = dueOn(TODAY);
    paused.signedIn().run(plans::pause);
    APerson done = dueOn(TODAY);
    Earning.module(done.id(), "W1", 1, TODAY.minusDays(1));
    APerson later = dueOn(TODAY.plusDays(40));
    for (APerson person : List.of(paused, done, later)) {
      run(person, TODAY);
      assertThat(Database.number("SELECT COUNT(*) FROM reminder WHERE person_id = ?", person.id()))
          .isZero();
    }
    Database.execute(
        "UPDATE plan_item SET due_on = ? WHERE person_id = ? AND module_code = 'W1'",
        TODAY.plusDays(50),
        later.id());
    run(later, TODAY.plusDays(40));
    assertThat(told(later.signedIn(), "due today")).as("the day that was before").isEmpty();
    run(later, TODAY.plusDays(50));
    assertThat(told(later.signedIn(), "due today")).hasSize(1);
  }
}
