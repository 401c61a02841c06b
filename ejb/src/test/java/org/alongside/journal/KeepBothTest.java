package org.alongside.journal;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

class KeepBothTest {
  private static final String LONG = "He said it at the door, and I did not answer.";

  @Test
  void theLaterOfTwoThatGrewFromEachOtherStands() {
    assertThat(KeepBoth.of(LONG, LONG + " Next time")).isEqualTo(LONG + " Next time");
    assertThat(KeepBoth.of(LONG + " Next time", LONG)).isEqualTo(LONG + " Next time");
    assertThat(KeepBoth.of("one\ntwo\nthree", "two")).isEqualTo("one\ntwo\nthree");
    assertThat(KeepBoth.of("two", "one\ntwo\nthree")).isEqualTo("one\ntwo\nthree");
  }

  @Test
  void aShortWordIsNotTakenForTheBeginningOfALongerOne() {
    assertThat(KeepBoth.of("notes for Thursday", "no"))
        .isEqualTo("notes for Thursday" + KeepBoth.BETWEEN + "no");
    assertThat(KeepBoth.of("no", "notes for Thursday"))
        .isEqualTo("no" + KeepBoth.BETWEEN + "notes for Thursday");
  }

  @Test
  void theSameTwiceStandsOnce() {
    String both = KeepBoth.of(LONG, "Another thing");
    assertThat(KeepBoth.of(both, "Another thing")).isEqualTo(both);
    assertThat(KeepBoth.of(both, LONG)).isEqualTo(both);
  }

  @Property
  void noLineOfEitherIsLost(
      @ForAll @StringLength(max = 60) String stored, @ForAll @StringLength(max = 60) String sent) {
    String both = KeepBoth.of(stored, sent);
    assertThat(both.contains(stored.strip())).isTrue();
    assertThat(both.contains(sent.strip())).isTrue();
  }
}
