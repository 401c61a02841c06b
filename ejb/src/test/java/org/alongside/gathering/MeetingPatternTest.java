package org.alongside.gathering;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class MeetingPatternTest {
  @Test
  void ninetyMinutesAreThoseOfThePattern() {
    assertThat(MeetingPattern.of(90))
        .extracting(MeetingPattern.Slot::minutes)
        .containsExactly(10, 40, 20, 15, 5);
    assertThat(MeetingPattern.of(90))
        .extracting(MeetingPattern.Slot::from)
        .containsExactly(0, 10, 50, 70, 85);
  }

  /** Whatever the length: every part has time, none is lost, and one follows the other. */
  @Property
  void theWholeTimeIsSharedOutWithoutAGap(@ForAll @IntRange(min = 30, max = 240) int minutes) {
    List<MeetingPattern.Slot> slots = MeetingPattern.of(minutes);
    int at = 0;
    for (MeetingPattern.Slot slot : slots) {
      assertThat(slot.from()).isEqualTo(at);
      assertThat(slot.minutes()).isGreaterThanOrEqualTo(5);
      at += slot.minutes();
    }
    assertThat(at).isEqualTo(minutes);
    assertThat(slots).hasSize(MeetingPart.values().length);
  }
}
