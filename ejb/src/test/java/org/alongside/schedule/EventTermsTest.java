package org.alongside.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDateTime;
import org.alongside.platform.BusinessException;
import org.junit.jupiter.api.Test;

class EventTermsTest {
  private static final String EDMONTON = "America/Edmonton";

  private static EventTerms at(String when, String zone) {
    return new EventTerms(
        when == null ? null : LocalDateTime.parse(when), zone, 60, "Room 2", null, 8, "en");
  }

  private static EventTerms with(int minutes, String place, String link, Integer places) {
    return new EventTerms(
        LocalDateTime.parse("2027-01-12T10:00"), EDMONTON, minutes, place, link, places, "en");
  }

  private static void assertRefused(String key, EventTerms terms) {
    assertThatThrownBy(terms::require)
        .isInstanceOfSatisfying(
            BusinessException.class, e -> assertThat(e.key()).isEqualTo("schedule.error." + key));
  }

  @Test
  void beginsWhenTheClockThereSaysSo() {
    assertThat(at("2027-01-12T10:00", EDMONTON).startsAt())
        .isEqualTo(Instant.parse("2027-01-12T17:00:00Z"));
    assertThat(at("2027-07-12T10:00", EDMONTON).startsAt())
        .isEqualTo(Instant.parse("2027-07-12T16:00:00Z"));
  }

  @Test
  void refusesAnHourThatTheClockLeavesOut() {
    assertThatThrownBy(() -> at("2027-03-14T02:30", EDMONTON).startsAt())
        .isInstanceOfSatisfying(
            BusinessException.class,
            e -> assertThat(e.key()).isEqualTo("schedule.error.noSuchHour"));
  }

  @Test
  void ofAnHourThatOccursTwiceItIsTheFirst() {
    assertThat(at("2027-11-07T01:30", EDMONTON).startsAt())
        .isEqualTo(Instant.parse("2027-11-07T07:30:00Z"));
  }

  @Test
  void refusesWhatIsNoTimeAndNoZone() {
    assertThatThrownBy(() -> at(null, EDMONTON).startsAt()).isInstanceOf(BusinessException.class);
    assertThatThrownBy(() -> at("2027-01-12T10:00", "Mars/Base").startsAt())
        .isInstanceOf(BusinessException.class);
    assertThatThrownBy(() -> at("2027-01-12T10:00", null).startsAt())
        .isInstanceOf(BusinessException.class);
  }

  @Test
  void saysWhichPartIsWrong() {
    with(60, "Room 2", null, null).require();
    with(60, null, "https://call.example/x", 1).require();
    assertRefused("minutes", with(4, "Room 2", null, null));
    assertRefused("minutes", with(1441, "Room 2", null, null));
    assertRefused("where", with(60, "  ", " ", null));
    assertRefused("place", with(60, "x".repeat(201), null, null));
    assertRefused("link", with(60, null, "http://call.example/x", null));
    assertRefused("link", with(60, null, "https://", null));
    assertRefused("link", with(60, null, "javascript:alert(1)", null));
    assertRefused("places", with(60, "Room 2", null, 0));
    assertRefused("places", with(60, "Room 2", null, 501));
  }
}
