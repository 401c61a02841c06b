package org.alongside.it;

import static org.alongside.it.Refusals.assertNotFound;
import static org.alongside.it.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ejb.EJB;
import jakarta.ejb.EJBAccessException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.alongside.notification.Inbox;
import org.alongside.people.TeamRef;
import org.alongside.people.TeamRelation;
import org.alongside.platform.BusinessException.Kind;
import org.alongside.platform.Roles;
import org.alongside.tailoring.PlanRow;
import org.alongside.tailoring.PlanRuns;
import org.alongside.tailoring.Plans;
import org.alongside.tailoring.Requirement;
import org.alongside.team.ActReceipt;
import org.alongside.team.ActReceipt.Why;
import org.alongside.team.CellState;
import org.alongside.team.MatrixCell;
import org.alongside.team.MatrixFilter;
import org.alongside.team.MatrixFormat;
import org.alongside.team.MatrixRow;
import org.alongside.team.MatrixShow;
import org.alongside.team.Readiness;
import org.alongside.team.TeamActs;
import org.alongside.team.TeamMatrices;
import org.alongside.team.TeamMatrix;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A team's matrix: who sees what of it, and what is done from it. */
class TeamMatricesIT extends InServer {
  private static final LocalDate TODAY = Organisation.today();

  @EJB private TeamMatrices matrices;
  @EJB private TeamActs acts;
  @EJB private PlanRuns runs;
  @EJB private Plans plans;
  @EJB private Inbox inbox;

  private TeamRef team;
  private APerson leading;
  private As leader;

  @BeforeEach
  void aTeamWithALeader() {
    team = Organisation.teamAt(Organisation.site());
    leading = APerson.clinician();
    Organisation.join(team, leading, TeamRelation.LEADS);
    leader = As.person(leading.id(), Roles.STAFF, Roles.LEADER);
  }

  private APerson staff() {
    APerson person = APerson.clinician();
    Organisation.join(team, person, TeamRelation.MEMBER_OF);
    plan(person);
    return person;
  }

  private void plan(APerson person) {
    As.system().run(() -> runs.mark(Set.of(person.id())));
    As.system()
        .run(
            () -> {
              while (runs.chunk() > 0) {
                // the next few
              }
            });
  }

  private TeamMatrix matrix(MatrixFilter filter) {
    return leader.get(() -> matrices.page(team.publicId(), filter, "en", 0, 100));
  }

  private MatrixCell cell(APerson person, String module) {
    TeamMatrix matrix = matrix(MatrixFilter.NONE);
    int place = matrix.columns().stream().map(c -> c.code()).toList().indexOf(module);
    return row(matrix, person).cells().get(place);
  }

  private static MatrixRow row(TeamMatrix matrix, APerson person) {
    return matrix.rows().stream()
        .filter(r -> r.person().equals(person.publicId()))
        .findFirst()
        .orElseThrow();
  }

  private void due(APerson person, String module, LocalDate day) {
    Database.execute(
        "UPDATE plan_item SET due_on = ?, rule_due_on = ?, version = version + 1 WHERE person_id = ? AND module_code = ?",
        day,
        day,
        person.id(),
        module);
  }

  @Test
  void aLeaderSeesProgressAndDatesAndWhoIsLate() {
    APerson done = staff();
    APerson late = staff();
    Earning.module(done.id(), "W1", 1, TODAY.minusDays(3));
    due(late, "W2", TODAY.minusDays(2));
    assertThat(cell(done, "W1").state()).isEqualTo(CellState.DONE);
    assertThat(cell(done, "W1").on()).isEqualTo(TODAY.minusDays(3));
    assertThat(cell(late, "W2").state()).isEqualTo(CellState.OVERDUE);
    assertThat(cell(late, "W2").word()).isEqualTo("Was due");
    TeamMatrix overdue = matrix(new MatrixFilter("staff", MatrixShow.OVERDUE, "W2"));
    assertThat(overdue.rows()).extracting(MatrixRow::person).containsExactly(late.publicId());
    assertThat(overdue.columns()).extracting(c -> c.code()).containsExactly("W2");
    assertThat(matrix(MatrixFilter.NONE).columns().get(0))
        .satisfies(
            total -> {
              assertThat(total.code()).isEqualTo("W1");
              assertThat(total.done()).isEqualTo(1);
              assertThat(total.asked()).isEqualTo(2);
              assertThat(total.percent()).isEqualTo(50);
            });
    late.signedIn().run(plans::pause);
    assertThat(cell(late, "W2").state()).isEqualTo(CellState.ADJUSTED);
    assertThat(cell(late, "W2").on()).isNull();
    assertThat(row(matrix(MatrixFilter.NONE), late).adjusted()).isTrue();
  }

  @Test
  void nobodyElseSeesATeam() {
    staff();
    APerson elsewhere = APerson.clinician();
    Organisation.join(Organisation.teamAt(Organisation.site()), elsewhere, TeamRelation.LEADS);
    As other = As.person(elsewhere.id(), Roles.STAFF, Roles.LEADER);
    assertNotFound(
        () -> other.get(() -> matrices.page(team.publicId(), MatrixFilter.NONE, "en", 0, 25)));
    assertNotFound(() -> other.get(() -> matrices.readiness(team.publicId())));
    assertThat(other.get(() -> matrices.led())).hasSize(1);
    assertThatThrownBy(() -> APerson.clinician().signedIn().get(() -> matrices.led()))
        .isInstanceOf(EJBAccessException.class);
    assertThat(Organisation.coordinatorOf(team).get(() -> matrices.readiness(team.publicId())))
        .isNotNull();
  }

  @Test
  void filesTellWhatTheScreenDoes() {
    APerson done = staff();
    Earning.module(done.id(), "W1", 1, TODAY.minusDays(3));
    MatrixFilter filter = new MatrixFilter("staff", MatrixShow.ALL, "W1");
    String csv =
        new String(
            leader.get(() -> matrices.file(team.publicId(), filter, "en", MatrixFormat.CSV)),
            StandardCharsets.UTF_8);
    assertThat(csv.lines()).hasSize(3);
    assertThat(csv).contains(",Done " + TODAY.minusDays(3), "1 of 1 done (100%)");
    assertThat(leader.get(() -> matrices.file(team.publicId(), filter, "fr", MatrixFormat.PDF)))
        .startsWith("%PDF".getBytes(StandardCharsets.US_ASCII));
    assertThat(
            Database.number(
                "SELECT COUNT(*) FROM audit_entry WHERE action = 'matrix.exported' AND object_id = ?",
                team.publicId()))
        .isEqualTo(2);
  }

  @Test
  void remindingReachesEachOnceADayAndLeavesOutWhoHasPaused() {
    APerson open = staff();
    APerson paused = staff();
    paused.signedIn().run(plans::pause);
    plan(leading);
    List<String> all = List.of(open.publicId(), paused.publicId(), leading.publicId());
    ActReceipt receipt = leader.get(() -> acts.remind(team.publicId(), all));
    assertThat(receipt.done()).isEqualTo(1);
    assertThat(receipt.left())
        .extracting(ActReceipt.LeftOut::why)
        .containsExactlyInAnyOrder(Why.NOTHING_OPEN, Why.SELF);
    assertThat(leader.get(() -> acts.remind(team.publicId(), all)).done()).isZero();
    assertThat(open.signedIn().get(() -> inbox.list("en", 0, 25)))
        .filteredOn(m -> m.line().startsWith("Somebody who looks after your team"))
        .singleElement()
        .satisfies(m -> assertThat(m.line()).endsWith("Modules that are open: 7."));
    assertRefused(
        Kind.INVALID,
        "team.error.people",
        () -> leader.get(() -> acts.remind(team.publicId(), List.of())));
  }

  @Test
  void aModuleIsAskedAndMoreTimeGivenAndBothAreTold() {
    APerson person = staff();
    List<String> one = List.of(person.publicId());
    LocalDate due = TODAY.plusDays(60);
    assertRefused(
        Kind.INVALID,
        "team.error.why",
        () -> leader.get(() -> acts.assign(team.publicId(), one, "W7", due, " ")));
    assertRefused(
        Kind.INVALID,
        "tailoring.error.ends",
        () -> leader.get(() -> acts.extend(team.publicId(), one, "W2", TODAY)));
    assertThat(
            leader.get(() -> acts.assign(team.publicId(), one, "W7", due, "You will hire")).done())
        .isEqualTo(1);
    assertThat(cell(person, "W7").on()).isEqualTo(due);
    PlanRow asked =
        person.signedIn().get(() -> plans.mine("en")).rows().stream()
            .filter(r -> r.module().outline().code().equals("W7"))
            .findFirst()
            .orElseThrow();
    assertThat(asked.requirement()).isEqualTo(Requirement.REQUIRED);
    assertThat(asked.override().madeAs()).isEqualTo(Roles.LEADER);
    LocalDate later = TODAY.plusDays(90);
    assertThat(leader.get(() -> acts.extend(team.publicId(), one, "W2", later)).done())
        .isEqualTo(1);
    assertThat(cell(person, "W2").on()).isEqualTo(later);
    assertThat(leader.get(() -> acts.extend(team.publicId(), one, "W2", later)).left())
        .extracting(ActReceipt.LeftOut::why)
        .containsExactly(Why.LATER);
    assertThat(leader.get(() -> acts.assign(team.publicId(), one, "W1", due, "Please")).left())
        .extracting(ActReceipt.LeftOut::why)
        .containsExactly(Why.ALREADY);
    assertThat(leader.get(() -> acts.extend(team.publicId(), one, "P01", later)).left())
        .extracting(ActReceipt.LeftOut::why)
        .containsExactly(Why.NOT_IN_PLAN);
    assertThat(
            leader
                .get(() -> acts.remind(team.publicId(), List.of(APerson.clinician().publicId())))
                .done())
        .as("somebody of another team")
        .isZero();
  }

  @Test
  void aTeamIsReadyWhenItsStaffAreAndWarnsOfWhoLeads() {
    APerson one = staff();
    for (String module : List.of("W1", "W2", "W3")) {
      Earning.module(one.id(), module, 1, TODAY.minusDays(3));
    }
    Readiness ready = leader.get(() -> matrices.readiness(team.publicId()));
    assertThat(ready.reached()).isTrue();
    assertThat(ready.managersReady()).isFalse();
    staff();
    assertThat(leader.get(() -> matrices.readiness(team.publicId())))
        .satisfies(
            not -> {
              assertThat(not.reached()).isFalse();
              assertThat(not.percent()).isEqualTo(50);
              assertThat(not.missing()).isEqualTo(1);
            });
    Earning.module(leading.id(), "W7", 1, TODAY.minusDays(3));
    assertThat(leader.get(() -> matrices.readiness(team.publicId())).managersReady()).isTrue();
  }
}
