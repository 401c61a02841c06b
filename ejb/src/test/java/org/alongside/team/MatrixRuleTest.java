package org.alongside.team;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class MatrixRuleTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 30);
  private static final LocalDate LONG_AGO = TODAY.minusDays(100);

  private static CellState state(LocalDate due, MatrixRule.Done done, boolean started) {
    return MatrixRule.of(due, done, started, false, TODAY).state();
  }

  @Test
  void theOneEffectiveDueDateDecides() {
    assertThat(state(TODAY.minusDays(1), null, true)).isEqualTo(CellState.OVERDUE);
    assertThat(state(TODAY, null, true)).isEqualTo(CellState.SOON);
    assertThat(state(TODAY.plusDays(30), null, false)).isEqualTo(CellState.SOON);
    assertThat(state(TODAY.plusDays(31), null, true)).isEqualTo(CellState.STARTED);
    assertThat(state(TODAY.plusDays(31), null, false)).isEqualTo(CellState.OPEN);
    assertThat(state(null, null, false)).isEqualTo(CellState.OPEN);
  }

  @Test
  void whatIsCompletedCountsUntilItsLastDay() {
    MatrixRule.Done forEver = new MatrixRule.Done(LONG_AGO, null);
    assertThat(MatrixRule.of(LONG_AGO, forEver, false, false, TODAY))
        .isEqualTo(new MatrixRule.At(CellState.DONE, LONG_AGO));
    LocalDate last = TODAY.plusDays(31);
    assertThat(state(LONG_AGO, new MatrixRule.Done(LONG_AGO, last), false))
        .isEqualTo(CellState.DONE);
    MatrixRule.Done ending = new MatrixRule.Done(LONG_AGO, TODAY);
    assertThat(MatrixRule.of(LONG_AGO, ending, true, false, TODAY))
        .isEqualTo(new MatrixRule.At(CellState.REFRESH, TODAY));
    MatrixRule.Done over = new MatrixRule.Done(LONG_AGO, TODAY.minusDays(1));
    assertThat(MatrixRule.of(LONG_AGO, over, true, false, TODAY))
        .isEqualTo(new MatrixRule.At(CellState.EXPIRED, TODAY.minusDays(1)));
  }

  @Test
  void ofWhoeverHasPausedNothingIsLateAndNoDayIsTold() {
    MatrixRule.Done over = new MatrixRule.Done(LONG_AGO, TODAY.minusDays(1));
    assertThat(MatrixRule.of(LONG_AGO, null, true, true, TODAY))
        .isEqualTo(new MatrixRule.At(CellState.ADJUSTED, null));
    assertThat(MatrixRule.of(LONG_AGO, over, false, true, TODAY).state())
        .isEqualTo(CellState.ADJUSTED);
    MatrixRule.Done counts = new MatrixRule.Done(LONG_AGO, null);
    assertThat(MatrixRule.of(LONG_AGO, counts, false, true, TODAY).state())
        .isEqualTo(CellState.DONE);
  }
}
