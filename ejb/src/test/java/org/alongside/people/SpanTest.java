package org.alongside.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.alongside.platform.BusinessException;
import org.junit.jupiter.api.Test;

class SpanTest {
  private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);

  @Test
  void holdsFromItsFirstDayUntilTheDayBeforeItEnds() {
    Span week = new Span(MONDAY, MONDAY.plusDays(7));

    assertThat(week.covers(MONDAY.minusDays(1))).isFalse();
    assertThat(week.covers(MONDAY)).isTrue();
    assertThat(week.covers(MONDAY.plusDays(6))).isTrue();
    assertThat(week.covers(MONDAY.plusDays(7))).isFalse();
  }

  @Test
  void holdsForEverWithoutAnEnd() {
    assertThat(new Span(MONDAY, null).covers(MONDAY.plusYears(50))).isTrue();
  }

  @Test
  void neverHeldWhenItEndedOnTheDayItBegan() {
    assertThat(new Span(MONDAY, null).endingOn(MONDAY).covers(MONDAY)).isFalse();
  }

  @Test
  void neverHeldWhenItEndedBeforeItBegan() {
    Span later = new Span(MONDAY.plusDays(3), null).endingOn(MONDAY);

    assertThat(later.covers(MONDAY.plusDays(3))).isFalse();
  }

  @Test
  void refusesToEndBeforeItBegins() {
    assertThatThrownBy(() -> new Span(MONDAY, MONDAY.minusDays(1)))
        .isInstanceOf(BusinessException.class);
  }

  @Test
  void meetsAnotherOnlyWhereTheyShareADay() {
    Span week = new Span(MONDAY, MONDAY.plusDays(7));

    assertThat(week.meets(new Span(MONDAY.plusDays(7), null))).isFalse();
    assertThat(week.meets(new Span(MONDAY.plusDays(6), null))).isTrue();
    assertThat(new Span(MONDAY, null).meets(week)).isTrue();
  }
}
