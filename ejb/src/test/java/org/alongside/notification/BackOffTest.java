package org.alongside.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class BackOffTest {
  @Test
  void aMailThatIsPutOffIsTriedForAboutThreeDays() {
    Duration all = Duration.ZERO;
    int tries = 0;
    while (!BackOff.isOver(tries)) {
      assertThat(BackOff.ofMail(tries)).isGreaterThanOrEqualTo(Duration.ofMinutes(1));
      all = all.plus(BackOff.ofMail(tries));
      tries++;
    }
    assertThat(all).isBetween(Duration.ofDays(2), Duration.ofDays(4));
  }

  @Test
  void aServerThatIsAwayIsAskedAgainForEverAndNeverOften() {
    assertThat(BackOff.ofServer(0)).isEqualTo(Duration.ofSeconds(30));
    assertThat(BackOff.ofServer(1)).isEqualTo(Duration.ofMinutes(1));
    assertThat(BackOff.ofServer(1_000_000)).isEqualTo(Duration.ofMinutes(10));
  }
}
