package org.alongside.position;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.alongside.people.Span;
import org.alongside.people.StaffGroup;
import org.alongside.platform.BusinessException;
import org.junit.jupiter.api.Test;

class PositionTest {
  private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

  private static PositionPlan plan(String fte) {
    return new PositionPlan(
        PositionKind.PEER, "Peer", StaffGroup.HR, null, new BigDecimal(fte), DAY, null);
  }

  private static void assertRefused(String key, Runnable work) {
    assertThatThrownBy(work::run)
        .isInstanceOfSatisfying(
            BusinessException.class, e -> assertThat(e.key()).isEqualTo("position.error." + key));
  }

  @Test
  void theShareOfFullTimeIsFromATwentiethToOne() {
    assertThat(new Position(1, plan("0.05")).plan().fte()).isEqualByComparingTo("0.05");
    assertThat(new Position(1, plan("1.0")).plan().fte()).isEqualByComparingTo("1");
    assertRefused("fte", () -> new Position(1, plan("0.04")));
    assertRefused("fte", () -> new Position(1, plan("1.01")));
    assertRefused("fte", () -> new Position(1, plan("-1")));
  }

  @Test
  void aPeersPositionHasNoStaffGroup() {
    assertThat(new Position(1, plan("1.0")).plan().staffGroup()).isNull();
  }

  @Test
  void aTermEndsAfterTheDayItIsPlannedFor() {
    assertRefused(
        "term",
        () ->
            new Position(
                1,
                new PositionPlan(PositionKind.PEER, "Peer", null, null, BigDecimal.ONE, DAY, DAY)));
  }

  @Test
  void aTitleIsNeitherEmptyNorLongerThanTwoHundred() {
    String name = "x".repeat(200);
    assertThat(titled(name).plan().title()).isEqualTo(name);
    assertRefused("title", () -> titled(name + "x"));
    assertRefused("title", () -> titled("  "));
  }

  private static Position titled(String title) {
    return new Position(
        1, new PositionPlan(PositionKind.PEER, title, null, null, BigDecimal.ONE, DAY, null));
  }

  @Test
  void isPlannedThenVacantThenFilledThenEnded() {
    assertThat(PositionState.on(DAY.minusDays(1), DAY, null, false))
        .isEqualTo(PositionState.PLANNED);
    assertThat(PositionState.on(DAY, DAY, null, false)).isEqualTo(PositionState.VACANT);
    assertThat(PositionState.on(DAY, DAY, null, true)).isEqualTo(PositionState.FILLED);
    assertThat(PositionState.on(DAY.minusDays(1), DAY, null, true)).isEqualTo(PositionState.FILLED);
    assertThat(PositionState.on(DAY, DAY, DAY.plusDays(1), false)).isEqualTo(PositionState.VACANT);
    assertThat(PositionState.on(DAY, DAY, DAY, false)).isEqualTo(PositionState.ENDED);
  }

  @Test
  void whoeverIsInItStandsInTheWayOfClosingIt() {
    Position position = new Position(1, plan("1.0"));
    Tenure tenure = new Tenure(1, 2, new Span(DAY, null));
    assertRefused("held", () -> position.close(DAY, ClosingReason.REORGANISED, List.of(tenure)));
    tenure.end(DAY.plusDays(3), TenureEnd.TRANSFERRED);
    position.close(DAY.plusDays(3), ClosingReason.REORGANISED, List.of(tenure));
    assertThat(position.closedOn()).isEqualTo(DAY.plusDays(3));
    assertRefused("closed", () -> position.plan(plan("0.5")));
    assertRefused(
        "closed", () -> position.close(DAY.plusDays(4), ClosingReason.NOT_FILLED, List.of()));
  }

  @Test
  void whatHasEndedEndsNotTwiceAndNotLater() {
    Tenure tenure = new Tenure(1, 2, new Span(DAY, null));
    tenure.end(DAY.plusDays(3), TenureEnd.PROMOTED);
    assertRefused("tenureEnded", () -> tenure.end(DAY.plusDays(4), TenureEnd.PROMOTED));
    assertThat(tenure.endReason()).isEqualTo(TenureEnd.PROMOTED);
  }

  /** Days 0 to 20, with a Tenure of each; -1 stands for no end. */
  @Property
  void twoAreNeverInItOnOneDay(
      @ForAll @IntRange(max = 20) int from,
      @ForAll @IntRange(min = 1, max = 20) int days,
      @ForAll @IntRange(max = 20) int other,
      @ForAll @IntRange(min = 1, max = 20) int otherDays) {
    Span first = new Span(DAY.plusDays(from), DAY.plusDays(from + days));
    Span second = new Span(DAY.plusDays(other), DAY.plusDays(other + otherDays));
    boolean common =
        java.util.stream.IntStream.range(0, 60)
            .mapToObj(DAY::plusDays)
            .anyMatch(d -> first.covers(d) && second.covers(d));
    Position position = held();
    List<Tenure> tenures = List.of(new Tenure(1, 2, first));
    if (common) {
      assertRefused("taken", () -> position.fill(3, second, tenures));
    } else {
      assertThat(position.fill(3, second, tenures).span()).isEqualTo(second);
    }
  }

  private static Position held() {
    return new Position(1, plan("1.0")) {
      @Override
      long id() {
        return 1;
      }
    };
  }
}
