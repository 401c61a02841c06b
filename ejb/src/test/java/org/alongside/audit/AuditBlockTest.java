package org.alongside.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class AuditBlockTest {
  private static final Instant AT = Instant.parse("2026-11-23T08:00:00Z");

  private static SortedMap<Long, String> rows(long first, int many) {
    SortedMap<Long, String> rows = new TreeMap<>();
    for (long id = first; id < first + many; id++) {
      rows.put(id, "hash of " + id);
    }
    return rows;
  }

  private static AuditBlock first() {
    return new AuditBlock(new AuditBlock(), rows(10, 3), 0, AT);
  }

  @Test
  void aBlockIsWholeWhileNothingOfItChanges() {
    AuditBlock second = new AuditBlock(first(), rows(20, 2), 12, AT.plusSeconds(60));
    assertThat(second.number()).isEqualTo(2);
    assertThat(second.isWhole(2, first().hash(), rows(20, 2))).isTrue();
    assertThat(second.isWhole(3, first().hash(), rows(20, 2))).as("moved").isFalse();
    assertThat(second.isWhole(2, AuditBlock.BEGINNING, rows(20, 2))).as("cut off").isFalse();
    assertThat(second.isWhole(2, first().hash(), rows(20, 1))).as("a row less").isFalse();
    assertThat(second.isWhole(2, first().hash(), rows(20, 3))).as("a row more").isFalse();
    assertThat(second.isWhole(2, first().hash(), rows(19, 2))).as("other rows").isFalse();
    assertThat(second.isWhole(2, first().hash(), new TreeMap<>())).as("no row").isFalse();
  }

  @Test
  void rowsMayBeSealedOutOfTheirOrder() {
    SortedMap<Long, String> late = rows(5, 1);
    late.putAll(rows(30, 2));
    AuditBlock block = new AuditBlock(first(), late, 0, AT);
    assertThat(block.isWhole(2, first().hash(), late)).isTrue();
    assertThat(block.lastId()).isEqualTo(31);
  }
}
