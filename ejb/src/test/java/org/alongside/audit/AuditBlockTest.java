package org.alongside.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class AuditBlockTest {
  private static final Instant AT = Instant.parse("2026-11-23T08:00:00Z");

  private static final AuditKey KEY = new AuditKey(new byte[AuditKey.BYTES]);

  private static SortedMap<Long, String> rows(long first, int many) {
    SortedMap<Long, String> rows = new TreeMap<>();
    for (long id = first; id < first + many; id++) {
      rows.put(id, "hash of " + id);
    }
    return rows;
  }

  private static AuditBlock first() {
    return new AuditBlock(new AuditBlock(), rows(10, 3), 0, AT, KEY);
  }

  @Test
  void aBlockIsWholeWhileNothingOfItChanges() {
    AuditBlock second = new AuditBlock(first(), rows(20, 2), 12, AT.plusSeconds(60), KEY);
    assertThat(second.number()).isEqualTo(2);
    assertThat(second.isWhole(2, first().hash(), rows(20, 2), KEY::seal)).isTrue();
    assertThat(second.isWhole(3, first().hash(), rows(20, 2), KEY::seal)).as("moved").isFalse();
    assertThat(second.isWhole(2, AuditBlock.BEGINNING, rows(20, 2), KEY::seal))
        .as("cut off")
        .isFalse();
    assertThat(second.isWhole(2, first().hash(), rows(20, 1), KEY::seal))
        .as("a row less")
        .isFalse();
    assertThat(second.isWhole(2, first().hash(), rows(20, 3), KEY::seal))
        .as("a row more")
        .isFalse();
    assertThat(second.isWhole(2, first().hash(), rows(19, 2), KEY::seal))
        .as("other rows")
        .isFalse();
    assertThat(second.isWhole(2, first().hash(), new TreeMap<>(), KEY::seal))
        .as("no row")
        .isFalse();
  }

  @Test
  void rowsMayBeSealedOutOfTheirOrder() {
    SortedMap<Long, String> late = rows(5, 1);
    late.putAll(rows(30, 2));
    AuditBlock block = new AuditBlock(first(), late, 0, AT, KEY);
    assertThat(block.isWhole(2, first().hash(), late, KEY::seal)).isTrue();
    assertThat(block.lastId()).isEqualTo(31);
  }

  @Test
  void withoutTheSecretNobodySealsABlock() {
    byte[] other = new byte[AuditKey.BYTES];
    other[0] = 1;
    AuditBlock block = new AuditBlock(first(), rows(20, 2), 12, AT, KEY);
    String before = first().hash();
    assertThat(block.isWhole(2, before, rows(20, 2), KEY::seal)).isTrue();
    assertThat(block.isWhole(2, before, rows(20, 2), new AuditKey(other)::seal)).isFalse();
    assertThat(block.isWhole(2, before, rows(20, 2), CanonicalText::hash)).isFalse();
  }
}
