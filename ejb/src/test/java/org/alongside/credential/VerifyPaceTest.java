package org.alongside.credential;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class VerifyPaceTest {
  private static final Instant NOW = Instant.parse("2026-03-01T12:00:10Z");
  private final VerifyPace pace = new VerifyPace();

  @Test
  void oneAddressIsSlowedAndAnotherIsNot() {
    for (int i = 0; i < VerifyPace.MOST; i++) {
      assertThat(pace.mayGoOn("192.0.2.1", NOW)).isTrue();
    }
    assertThat(pace.mayGoOn("192.0.2.1", NOW)).isFalse();
    assertThat(pace.mayGoOn("192.0.2.2", NOW)).isTrue();
    assertThat(pace.mayGoOn("192.0.2.1", NOW.plusSeconds(60))).isTrue();
  }
}
