package org.alongside.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import org.alongside.platform.BusinessException;
import org.junit.jupiter.api.Test;

class PasswordLinkTest {
  private static final Instant NOW = Instant.parse("2026-11-23T12:00:00Z");
  private final PasswordLink link =
      new PasswordLink(PasswordLink.Kind.INVITATION, 1L, PasswordLink.newToken(), NOW, null);

  @Test
  void isGoodForSevenDays() {
    Instant end = NOW.plus(Duration.ofDays(7));

    assertThat(link.isGood(PasswordLink.Kind.INVITATION, end.minusMillis(1))).isTrue();
    assertThat(link.isGood(PasswordLink.Kind.INVITATION, end)).isFalse();
  }

  @Test
  void isGoodOnceOnly() {
    link.use(NOW);

    assertThat(link.isGood(PasswordLink.Kind.INVITATION, NOW)).isFalse();
    assertThatThrownBy(() -> link.use(NOW)).isInstanceOf(BusinessException.class);
  }

  @Test
  void opensNothingElse() {
    assertThat(link.isGood(PasswordLink.Kind.SET_UP, NOW)).isFalse();
  }

  @Test
  void isOverWhenAnotherTakesItsPlace() {
    link.withdraw(NOW);

    assertThat(link.isGood(PasswordLink.Kind.INVITATION, NOW)).isFalse();
  }

  @Test
  void keepsOnlyTheHashOfItsToken() {
    assertThat(PasswordLink.hash("token")).hasSize(64).doesNotContain("token");
  }
}
