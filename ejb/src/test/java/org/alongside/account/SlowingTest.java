package org.alongside.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class SlowingTest {
  private static final Instant NOW = Instant.parse("2026-11-23T12:00:00Z");

  @Test
  void leavesFourFailuresWithoutAWait() {
    assertThat(Slowing.ACCOUNT.left(4, NOW, NOW)).isZero();
  }

  @Test
  void waitsTenSecondsAfterTheFifthAndTwiceAsLongAfterEachMore() {
    assertThat(Slowing.ACCOUNT.waitAfter(5)).isEqualTo(Duration.ofSeconds(10));
    assertThat(Slowing.ACCOUNT.waitAfter(6)).isEqualTo(Duration.ofSeconds(20));
    assertThat(Slowing.ACCOUNT.waitAfter(7)).isEqualTo(Duration.ofSeconds(40));
  }

  @Test
  void neverWaitsLongerThanAQuarterOfAnHour() {
    assertThat(Slowing.ACCOUNT.waitAfter(12)).isEqualTo(Duration.ofMinutes(15));
    assertThat(Slowing.ACCOUNT.waitAfter(1_000_000)).isEqualTo(Duration.ofMinutes(15));
  }

  @Test
  void letsTheNextTryThroughWhenTheWaitIsOver() {
    assertThat(Slowing.ACCOUNT.left(5, NOW, NOW.plusSeconds(9))).isEqualTo(Duration.ofSeconds(1));
    assertThat(Slowing.ACCOUNT.left(5, NOW, NOW.plusSeconds(10))).isZero();
  }

  @Test
  void forgetsAnAccountsFailuresAfterAQuietQuarterOfAnHour() {
    Instant quiet = NOW.plus(Duration.ofMinutes(15)).plusSeconds(10);

    assertThat(Slowing.ACCOUNT.stillCounted(5, NOW, quiet.minusSeconds(1))).isEqualTo(5);
    assertThat(Slowing.ACCOUNT.stillCounted(5, NOW, quiet)).isZero();
  }

  @Test
  void forgivesAnAddressOneFailureEvery45Seconds() {
    assertThat(Slowing.ADDRESS.stillCounted(30, NOW, NOW.plusSeconds(44))).isEqualTo(30);
    assertThat(Slowing.ADDRESS.stillCounted(30, NOW, NOW.plusSeconds(90))).isEqualTo(28);
    assertThat(Slowing.ADDRESS.stillCounted(30, NOW, NOW.plus(Duration.ofDays(1)))).isZero();
  }

  @Test
  void leavesAnAddressTwentyFailuresSinceAWholeWardSharesIt() {
    assertThat(Slowing.ADDRESS.left(19, NOW, NOW)).isZero();
    assertThat(Slowing.ADDRESS.left(20, NOW, NOW)).isEqualTo(Duration.ofSeconds(10));
  }
}
