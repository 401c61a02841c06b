package org.alongside.it;

import static org.alongside.it.Refusals.assertNotFound;
import static org.alongside.it.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ejb.EJB;
import jakarta.ejb.EJBAccessException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.alongside.people.HistoryRow;
import org.alongside.people.LeavingReason;
import org.alongside.people.People;
import org.alongside.people.TeamRef;
import org.alongside.people.Teams;
import org.alongside.platform.BusinessException.Kind;
import org.alongside.position.ClosingReason;
import org.alongside.position.PositionDetails;
import org.alongside.position.PositionKind;
import org.alongside.position.PositionPlan;
import org.alongside.position.PositionSearch;
import org.alongside.position.PositionState;
import org.alongside.position.Positions;
import org.alongside.position.TenureEnd;
import org.alongside.position.TenureRow;
import org.junit.jupiter.api.Test;

class PositionsIT extends InServer {
  @EJB private Positions positions;
  @EJB private People people;
  @EJB private Teams teams;

  private static PositionPlan plan(String fte, LocalDate planned) {
    return new PositionPlan(
        PositionKind.PEER, "Peer", null, "peer", new BigDecimal(fte), planned, null);
  }

  private PositionState state(As by, String position) {
    return by.get(() -> positions.details(position)).state();
  }

  @Test
  void aPositionIsPlannedFilledVacatedFilledAgainAndClosed() {
    As by = APerson.coordinator().signedIn();
    TeamRef team = Organisation.teamAt(Organisation.site());
    LocalDate day = Organisation.today();
    String position = by.get(() -> positions.plan(team.publicId(), plan("0.6", day.plusDays(9))));
    assertThat(state(by, position)).isEqualTo(PositionState.PLANNED);
    PositionDetails details = by.get(() -> positions.details(position));
    by.run(() -> positions.change(position, plan("0.8", day), details.version()));
    assertThat(state(by, position)).isEqualTo(PositionState.VACANT);
    assertThat(by.get(() -> positions.history(position)))
        .extracting(HistoryRow::field, HistoryRow::was)
        .containsExactlyInAnyOrder(
            org.assertj.core.groups.Tuple.tuple("fte", "0.6"),
            org.assertj.core.groups.Tuple.tuple("planned", day.plusDays(9).toString()));
    APerson first = APerson.peer();
    APerson second = APerson.peer();
    by.run(() -> positions.fill(position, first.publicId(), day.minusDays(5), null));
    assertThat(state(by, position)).isEqualTo(PositionState.FILLED);
    assertRefused(
        Kind.CONFLICT,
        "position.error.taken",
        () -> by.run(() -> positions.fill(position, second.publicId(), day, null)));
    assertRefused(
        Kind.CONFLICT,
        "position.error.held",
        () -> by.run(() -> positions.close(position, day, ClosingReason.REORGANISED)));
    by.run(() -> positions.vacate(position, day, TenureEnd.LEFT_BY_CHOICE));
    by.run(() -> positions.fill(position, second.publicId(), day, null));
    TenureRow held = by.get(() -> positions.details(position)).tenures().get(0);
    by.run(() -> positions.vacate(position, held.id(), day.plusDays(3), TenureEnd.TRANSFERRED));
    by.run(() -> positions.close(position, day.plusDays(3), ClosingReason.FUNDING_ENDED));
    assertThat(state(by, position)).isEqualTo(PositionState.FILLED);
    assertThat(by.get(() -> positions.of(first.publicId())))
        .singleElement()
        .satisfies(row -> assertThat(row.reason()).isEqualTo(TenureEnd.LEFT_BY_CHOICE));
    by.run(() -> positions.openAgain(position));
    assertThat(by.get(() -> positions.details(position)).closedOn()).isNull();
  }

  @Test
  void whoLeavesIsInNoPositionAndItCanBeFilledAgain() {
    As by = APerson.coordinator().signedIn();
    TeamRef team = Organisation.teamAt(Organisation.site());
    LocalDate day = Organisation.today();
    String position = by.get(() -> positions.plan(team.publicId(), plan("1.0", day)));
    APerson peer = APerson.peer();
    by.run(() -> positions.fill(position, peer.publicId(), day.minusDays(40), null));
    by.run(() -> people.leave(peer.publicId(), day, LeavingReason.TERM_ENDED));
    assertThat(state(by, position)).isEqualTo(PositionState.VACANT);
    assertThat(by.get(() -> positions.details(position)).tenures().get(0).reason())
        .isEqualTo(TenureEnd.FIXED_TERM_ENDED);
    assertRefused(
        Kind.CONFLICT,
        "position.error.left",
        () -> by.run(() -> positions.fill(position, peer.publicId(), day, null)));
  }

  @Test
  void aRefusedPlanIsNotKeptAndATeamWithPositionsStaysOpen() {
    As by = APerson.coordinator().signedIn();
    TeamRef team = Organisation.teamAt(Organisation.site());
    LocalDate day = Organisation.today();
    assertRefused(
        Kind.INVALID,
        "position.error.fte",
        () -> by.run(() -> positions.plan(team.publicId(), plan("1.5", day))));
    PositionSearch here = new PositionSearch("", team.publicId(), "", null, null);
    assertThat(by.get(() -> positions.count(here))).isZero();
    String position = by.get(() -> positions.plan(team.publicId(), plan("1.0", day)));
    assertRefused(
        Kind.CONFLICT,
        "position.error.teamHasPositions",
        () -> by.run(() -> teams.close(team.publicId(), day)));
    PositionDetails details = by.get(() -> positions.details(position));
    by.run(() -> positions.change(position, plan("0.5", day), details.version()));
    assertRefused(
        Kind.CONFLICT,
        "position.error.changedSince",
        () -> by.run(() -> positions.change(position, plan("0.7", day), details.version())));
    assertThat(by.get(() -> positions.details(position)).plan().fte()).isEqualByComparingTo("0.5");
  }

  @Test
  void theListFiltersByStateAndReach() {
    TeamRef team = Organisation.teamAt(Organisation.site());
    TeamRef other = Organisation.teamAt(Organisation.site());
    LocalDate day = Organisation.today();
    As system = As.system();
    String planned =
        system.get(() -> positions.plan(team.publicId(), plan("1.0", day.plusDays(1))));
    String vacant = system.get(() -> positions.plan(team.publicId(), plan("1.0", day)));
    String filled = system.get(() -> positions.plan(team.publicId(), plan("1.0", day)));
    String ended = system.get(() -> positions.plan(team.publicId(), plan("1.0", day)));
    String hidden = system.get(() -> positions.plan(other.publicId(), plan("1.0", day)));
    APerson peer = APerson.peer();
    system.run(() -> positions.fill(filled, peer.publicId(), day, null));
    system.run(() -> positions.close(ended, day, ClosingReason.NOT_FILLED));
    As by = Organisation.coordinatorOf(team);
    for (var one :
        List.of(
            java.util.Map.entry(PositionState.PLANNED, planned),
            java.util.Map.entry(PositionState.VACANT, vacant),
            java.util.Map.entry(PositionState.FILLED, filled),
            java.util.Map.entry(PositionState.ENDED, ended))) {
      assertThat(
              by.get(
                  () -> positions.page(new PositionSearch("", "", "", one.getKey(), null), 0, 25)))
          .singleElement()
          .satisfies(
              row -> {
                assertThat(row.publicId()).isEqualTo(one.getValue());
                assertThat(row.state()).isEqualTo(one.getKey());
              });
    }
    assertThat(by.get(() -> positions.tally(PositionKind.PEER)))
        .containsOnlyKeys(PositionState.values())
        .containsValue(1L)
        .doesNotContainValue(2L);
    assertThat(by.get(() -> positions.ofTeam(team.publicId()))).hasSize(3);
    assertNotFound(() -> by.get(() -> positions.details(hidden)));
    assertNotFound(() -> by.get(() -> positions.ofTeam(other.publicId())));
    assertNotFound(() -> by.run(() -> positions.plan(other.publicId(), plan("1.0", day))));
    assertNotFound(() -> by.run(() -> positions.close(hidden, day, ClosingReason.NOT_FILLED)));
    assertNotFound(
        () -> by.run(() -> positions.fill(vacant, APerson.peer().publicId(), day, null)));
    assertNotFound(() -> by.get(() -> positions.of(peer.publicId())));
  }

  @Test
  void nobodyElseArrangesPositions() {
    As peer = APerson.peer().signedIn();
    LocalDate day = Organisation.today();
    PositionSearch all = new PositionSearch("", "", "", null, null);
    for (Runnable attempt :
        List.<Runnable>of(
            () -> positions.page(all, 0, 25),
            () -> positions.count(all),
            () -> positions.tally(PositionKind.PEER),
            () -> positions.ofTeam("x"),
            () -> positions.of("x"),
            () -> positions.details("x"),
            () -> positions.history("x"),
            () -> positions.plan("x", plan("1.0", day)),
            () -> positions.change("x", plan("1.0", day), 1),
            () -> positions.fill("x", "y", day, null),
            () -> positions.vacate("x", day, TenureEnd.PROMOTED),
            () -> positions.vacate("x", 1, day, TenureEnd.PROMOTED),
            () -> positions.close("x", day, ClosingReason.NOT_FILLED),
            () -> positions.openAgain("x"))) {
      assertThatThrownBy(() -> peer.run(attempt)).isInstanceOf(EJBAccessException.class);
    }
  }

  @Test
  void theListNeedsOneStatement() {
    As admin = APerson.administrator().signedIn();
    TeamRef team = Organisation.teamAt(Organisation.site());
    for (int i = 0; i < 5; i++) {
      As.system().run(() -> positions.plan(team.publicId(), plan("1.0", Organisation.today())));
    }
    PositionSearch here = new PositionSearch("peer", team.publicId(), "", null, null);
    assertThat(Database.statements(() -> admin.run(() -> positions.page(here, 0, 25))))
        .isEqualTo(1);
  }
}
