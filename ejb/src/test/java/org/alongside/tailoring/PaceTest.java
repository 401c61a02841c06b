package org.alongside.tailoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class PaceTest {
  private static final LocalDate DUE = LocalDate.of(2027, 3, 1);

  private static Pace.Pause pause(String from, String until) {
    return new Pace.Pause(LocalDate.parse(from), until == null ? null : LocalDate.parse(until));
  }

  @Test
  void aPauseMovesWhatWasStillToCome() {
    assertThat(Pace.due(DUE, false, List.of(pause("2027-02-01", "2027-02-11")), null))
        .isEqualTo("2027-03-11");
    assertThat(Pace.due(DUE, false, List.of(pause("2027-03-02", "2027-03-12")), null))
        .isEqualTo(DUE);
    assertThat(Pace.due(DUE, false, List.of(pause("2027-02-01", null)), null)).isEqualTo(DUE);
  }

  @Test
  void aSecondPauseSeesTheDayThatTheFirstHasMoved() {
    List<Pace.Pause> pauses =
        List.of(pause("2027-03-05", "2027-03-08"), pause("2027-02-01", "2027-02-11"));
    assertThat(Pace.due(DUE, false, pauses, null)).isEqualTo("2027-03-14");
  }

  @Test
  void anExtensionIsTheLeastAndNeverMakesItEarlier() {
    assertThat(Pace.due(DUE, false, List.of(), LocalDate.of(2027, 4, 1))).isEqualTo("2027-04-01");
    assertThat(Pace.due(DUE, false, List.of(), LocalDate.of(2027, 2, 1))).isEqualTo(DUE);
  }

  @Test
  void whatAGateHoldsStays() {
    assertThat(
            Pace.due(
                DUE, true, List.of(pause("2027-02-01", "2027-02-11")), LocalDate.of(2027, 4, 1)))
        .isEqualTo(DUE);
    assertThat(Pace.due(null, false, List.of(), LocalDate.of(2027, 4, 1))).isNull();
  }

  /** The clocks go forward on 14 March 2027: a day is a day. */
  @Test
  void aChangeOfTheClocksTakesNoDay() {
    assertThat(
            Pace.due(
                LocalDate.of(2027, 3, 20), false, List.of(pause("2027-03-13", "2027-03-16")), null))
        .isEqualTo("2027-03-23");
  }

  @Property
  void noPauseMakesAnythingEarlierAndNoneMovesAGate(
      @ForAll @IntRange(min = -60, max = 60) int from,
      @ForAll @IntRange(min = 0, max = 60) int length,
      @ForAll boolean fixed) {
    Pace.Pause pause = new Pace.Pause(DUE.plusDays(from), DUE.plusDays(from + length));
    LocalDate moved = Pace.due(DUE, fixed, List.of(pause), null);
    assertThat(moved).isAfterOrEqualTo(DUE).isBeforeOrEqualTo(DUE.plusDays(length));
    if (fixed) {
      assertThat(moved).isEqualTo(DUE);
    }
  }
}
