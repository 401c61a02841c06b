package org.alongside.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class AuditKeyTest {
  private static final byte[] SECRET = new byte[AuditKey.BYTES];

  static {
    Arrays.fill(SECRET, (byte) 7);
  }

  @Test
  void knowsTheFirstBlockThatItSealed() {
    AuditKey key = new AuditKey(AuditKey.numbered(SECRET, 12));
    assertThat(key.isNumbered()).isTrue();
    assertThat(key.isYoungerThan(11)).isTrue();
    assertThat(key.isYoungerThan(12)).isFalse();
    assertThat(key.isYoungerThan(13)).isFalse();
  }

  @Test
  void sealsAsItDidBeforeItKnew() {
    AuditKey before = new AuditKey(SECRET);
    assertThat(before.isNumbered()).isFalse();
    assertThat(before.isYoungerThan(1_000_000)).isTrue();
    AuditKey now = new AuditKey(AuditKey.numbered(SECRET, 3));
    assertThat(now.seal("a text")).isEqualTo(before.seal("a text"));
    assertThat(new AuditKey(AuditKey.numbered(AuditKey.numbered(SECRET, 3), 4)).seal("a text"))
        .isEqualTo(now.seal("a text"));
  }
}
