package org.alongside.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Calendar;
import org.junit.jupiter.api.Test;

class CalendarFileTest {
  private static final URI SITE = URI.create("https://learn.example");
  private static final Instant NOW = Instant.parse("2027-01-01T17:00:00Z");

  private static LiveEvent event() {
    EventTerms terms =
        new EventTerms(
            LocalDateTime.parse("2027-01-12T10:00"),
            "America/Edmonton",
            90,
            "Riverbend, room 2; second door, left\nof the lift",
            "https://call.example/a",
            8,
            "en");
    return new LiveEvent(1, null, terms, 1, NOW);
  }

  private static String lines(String file) {
    return file.replace("\r\n ", "");
  }

  @Test
  void saysWhenAndWhereAndNothingOfWhatItIsAbout() {
    LiveEvent event = event();
    String file =
        new CalendarFile(SITE, "en").of(List.of(new CalendarFile.Entry(event, "P01", false)));
    assertThat(lines(file))
        .contains("DTSTART:20270112T170000Z")
        .contains("DURATION:PT1H30M")
        .contains("SUMMARY:Live event P01")
        .contains("LOCATION:Riverbend\\, room 2\\; second door\\, left\\nof the lift")
        .contains("UID:" + event.publicId() + "@learn.example")
        .contains("URL:https://learn.example/schedule/event?id=" + event.publicId())
        .contains("STATUS:CONFIRMED")
        .contains("SEQUENCE:0");
    assertThat(file).contains("\r\n").doesNotContainPattern("[^\r]\n");
  }

  @Test
  void isReadBackByAnotherProgram() throws Exception {
    String file =
        new CalendarFile(SITE, "fr")
            .of(
                List.of(
                    new CalendarFile.Entry(event(), "P01", true),
                    new CalendarFile.Entry(event(), "W9", false)));
    Calendar read = new CalendarBuilder().build(new StringReader(file));
    assertThat(read.getComponents("VEVENT")).hasSize(2);
    assertThat(read.validate().hasErrors()).isFalse();
  }

  @Test
  void whoWaitsIsNotToldTheCall() {
    String file =
        new CalendarFile(SITE, "en").of(List.of(new CalendarFile.Entry(event(), "P01", true)));
    assertThat(file).contains("STATUS:TENTATIVE").doesNotContain("call.example");
  }

  @Test
  void aChangeAndACancellationAreNewerThanWhatWasThere() {
    LiveEvent event = event();
    event.cancel(NOW.plusSeconds(60));
    String file =
        new CalendarFile(SITE, "en").of(List.of(new CalendarFile.Entry(event, "P01", false)));
    assertThat(file).contains("STATUS:CANCELLED").contains("SEQUENCE:1");
  }

  @Test
  void anEmptyFeedIsACalendarStill() throws Exception {
    String file = new CalendarFile(SITE, "en").of(List.of());
    assertThat(new CalendarBuilder().build(new StringReader(file)).getComponents()).isEmpty();
  }
}
