package org.alongside.it;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.ZoneId;
import org.alongside.learning.Enrolments;
import org.alongside.platform.SiteClock;
import org.junit.jupiter.api.Test;

/**
 * Dates are kept in UTC, whatever the zone of the machine: the server of these tests runs in
 * Auckland's.
 */
class TimeIT extends InServer {
  @EJB private Enrolments enrolments;
  @Inject private SiteClock clock;

  @Test
  void instantsAreKeptInUtc() {
    assertThat(ZoneId.systemDefault()).isEqualTo(ZoneId.of("Pacific/Auckland"));
    APerson person = APerson.clinician();
    Instant winter = Instant.parse("2026-01-15T03:04:05.678901Z");
    Instant inTheDoubledHour = Instant.parse("2026-04-04T14:30:00Z");
    for (Instant instant : new Instant[] {winter, inTheDoubledHour}) {
      clock.at(
          instant,
          () -> {
            person.signedIn().run(() -> enrolments.visit("W2", "two-missed-visits", null));
            return null;
          });
      assertThat(
              Database.number(
                  "SELECT COUNT(*) FROM enrolment WHERE person_id = ? AND last_seen_at = '"
                      + instant.toString().replace("T", " ").replace("Z", "")
                      + "'",
                  person.id()))
          .as("%s", instant)
          .isEqualTo(1);
      assertThat(person.signedIn().get(() -> enrolments.module("W2", "en")).lastSeenAt())
          .isEqualTo(instant);
    }
  }
}
