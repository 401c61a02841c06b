package org.alongside.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class WrittenDatesTest {
  private static final LocalDate FIRST = LocalDate.of(2026, 12, 1);
  private static final LocalDate ELEVENTH = LocalDate.of(2027, 1, 11);

  @Test
  void theFirstOfAMonthIsAnOrdinalInFrench() {
    assertThat(WrittenDates.day(FIRST, Locale.CANADA_FRENCH)).isEqualTo("1er décembre 2026");
    assertThat(WrittenDates.brief(FIRST, Locale.FRENCH)).isEqualTo("1er déc. 2026");
    assertThat(WrittenDates.day(ELEVENTH, Locale.FRENCH)).isEqualTo("11 janvier 2027");
    assertThat(WrittenDates.day(FIRST, Locale.ENGLISH)).isEqualTo("December 1, 2026");
    assertThat(WrittenDates.brief(ELEVENTH, Locale.CANADA)).isEqualTo("Jan. 11, 2027");
  }

  @Test
  void hoursAreWrittenWithoutANoughtAndNeverBreak() {
    assertThat(at(9, 5, Locale.CANADA_FRENCH)).isEqualTo("1er décembre 2026 à 9\u00a0h\u00a005");
    assertThat(at(18, 0, Locale.FRENCH)).isEqualTo("1er décembre 2026 à 18\u00a0h");
  }

  @Test
  void anEnglishTimeEndsWithoutAFullStop() {
    assertThat(at(0, 0, Locale.ENGLISH)).isEqualTo("December 1, 2026, 12:00\u00a0am");
    assertThat(at(12, 30, Locale.CANADA)).isEqualTo("December 1, 2026, 12:30\u00a0pm");
    assertThat(at(18, 5, Locale.CANADA)).isEqualTo("December 1, 2026, 6:05\u00a0pm");
  }

  private static String at(int hour, int minute, Locale language) {
    ZonedDateTime time = FIRST.atTime(hour, minute).atZone(ZoneId.of("America/Edmonton"));
    return WrittenDates.time(time, language);
  }
}
