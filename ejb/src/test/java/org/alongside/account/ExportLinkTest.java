package org.alongside.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import org.alongside.platform.BusinessException;
import org.junit.jupiter.api.Test;

class ExportLinkTest {
  private static final Instant NOW = Instant.parse("2026-11-24T08:00:00Z");
  private final ExportLink link = new ExportLink(1, "token", NOW, 2L);

  @Test
  void isGoodForThirtyDays() {
    assertThat(link.isGood(NOW.plus(Duration.ofDays(30)).minusMillis(1))).isTrue();
    assertThat(link.isGood(NOW.plus(Duration.ofDays(30)))).isFalse();
  }

  @Test
  void worksOnce() {
    link.use(NOW);
    assertThat(link.isGood(NOW)).isFalse();
    assertThatThrownBy(() -> link.use(NOW)).isInstanceOf(BusinessException.class);
  }

  @Test
  void aWithdrawnOneWorksNotAtAll() {
    link.withdraw(NOW);
    assertThatThrownBy(() -> link.use(NOW)).isInstanceOf(BusinessException.class);
  }
}
