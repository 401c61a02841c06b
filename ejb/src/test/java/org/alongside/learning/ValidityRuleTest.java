package org.alongside.learning;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class ValidityRuleTest {
  private static final int MONTHS = 24;

  private static LocalDate day(String text) {
    return LocalDate.parse(text);
  }

  @Test
  void countsToTheSameDayTwoYearsLater() {
    assertThat(ValidityRule.lastDay(day("2027-03-15"), null, MONTHS)).isEqualTo("2029-03-15");
    assertThat(ValidityRule.lastDay(day("2028-02-29"), null, MONTHS)).isEqualTo("2030-02-28");
    assertThat(ValidityRule.lastDay(day("2026-02-28"), null, MONTHS)).isEqualTo("2028-02-28");
  }

  @Test
  void isOverOnTheDayAfter() {
    assertThat(ValidityRule.isOver(day("2029-03-15"), day("2029-03-15"))).isFalse();
    assertThat(ValidityRule.isOver(day("2029-03-15"), day("2029-03-16"))).isTrue();
    assertThat(ValidityRule.isOver(null, day("2999-01-01"))).isFalse();
  }

  @Test
  void refreshedWithinItsWindowItCountsFromTheOldEnd() {
    LocalDate before = day("2029-03-15");
    assertThat(ValidityRule.opens(before)).isEqualTo("2029-01-14");
    assertThat(ValidityRule.lastDay(day("2029-01-14"), before, MONTHS)).isEqualTo("2031-03-15");
    assertThat(ValidityRule.lastDay(day("2029-03-15"), before, MONTHS)).isEqualTo("2031-03-15");
    assertThat(ValidityRule.lastDay(day("2029-01-13"), before, MONTHS)).isEqualTo("2031-01-13");
    assertThat(ValidityRule.lastDay(day("2029-03-16"), before, MONTHS)).isEqualTo("2031-03-16");
  }

  @Test
  void forEverIsForEver() {
    assertThat(ValidityRule.lastDay(day("2027-03-15"), day("2027-03-20"), 0)).isNull();
  }
}
