package org.alongside.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.alongside.platform.Channel;
import org.junit.jupiter.api.Test;

class CanonicalTextTest {
  private static final Instant AT = Instant.parse("2026-11-23T08:00:00.000001Z");

  private static Deed deed(String action, String object, String objectId, String about) {
    Actor actor = new Actor(ActorKind.PERSON, "abcdefghijklmnopqrstuv", "ADMIN");
    return new Deed(AT, action, actor, object, objectId, about, Channel.PAGE, "192.0.2.1");
  }

  @Test
  void theSameRowHasTheSameHashForGood() {
    assertThat(CanonicalText.hash(7, deed("person.changed", "person", "x", null)))
        .as("a change of the text breaks every chain there is")
        .isEqualTo("e71920b50ec60e14508fc144465b27f541326066db968121a901a1b636eb4cd5");
  }

  @Test
  void everyValueCounts() {
    Deed deed = deed("a", "b", "c", "d");
    Actor system = new Actor(ActorKind.SYSTEM, null, null);
    List<String> hashes =
        Stream.of(
                CanonicalText.hash(1, deed),
                CanonicalText.hash(2, deed),
                CanonicalText.hash(1, deed("A", "b", "c", "d")),
                CanonicalText.hash(1, deed("a", "B", "c", "d")),
                CanonicalText.hash(1, deed("a", "b", "C", "d")),
                CanonicalText.hash(1, deed("a", "b", "c", "D")),
                CanonicalText.hash(1, deed("a", "b", null, "d")),
                CanonicalText.hash(1, deed("a", "b", "-", "d")),
                CanonicalText.hash(1, deed("a", "b", "", "d")),
                CanonicalText.hash(
                    1,
                    new Deed(
                        AT.plusNanos(1000),
                        "a",
                        deed.actor(),
                        "b",
                        "c",
                        "d",
                        Channel.PAGE,
                        "192.0.2.1")),
                CanonicalText.hash(
                    1, new Deed(AT, "a", system, "b", "c", "d", Channel.PAGE, "192.0.2.1")),
                CanonicalText.hash(
                    1, new Deed(AT, "a", deed.actor(), "b", "c", "d", Channel.API, "192.0.2.1")),
                CanonicalText.hash(
                    1, new Deed(AT, "a", deed.actor(), "b", "c", "d", Channel.PAGE, null)))
            .toList();
    assertThat(hashes).doesNotHaveDuplicates();
  }

  @Test
  void noValuePassesForTwo() {
    assertThat(CanonicalText.hash(1, deed("a\nobject=1:b", "c", "d", "e")))
        .isNotEqualTo(CanonicalText.hash(1, deed("a", "b\nobject=1:c", "d", "e")));
  }

  @Test
  void aBlockHoldsItsRowsAndTheBlockBefore() {
    SortedMap<Long, String> rows = new TreeMap<>();
    rows.put(1L, "r1");
    rows.put(2L, "r2");
    SortedMap<Long, String> fewer = new TreeMap<>(rows.headMap(2L));
    SortedMap<Long, String> other = new TreeMap<>(rows);
    other.put(2L, "r3");
    assertThat(
            List.of(
                CanonicalText.block(1, AuditBlock.BEGINNING, AT, 0, rows),
                CanonicalText.block(2, AuditBlock.BEGINNING, AT, 0, rows),
                CanonicalText.block(1, "another", AT, 0, rows),
                CanonicalText.block(1, AuditBlock.BEGINNING, AT.plusSeconds(1), 0, rows),
                CanonicalText.block(1, AuditBlock.BEGINNING, AT, 1, rows),
                CanonicalText.block(1, AuditBlock.BEGINNING, AT, 0, fewer),
                CanonicalText.block(1, AuditBlock.BEGINNING, AT, 0, other)))
        .doesNotHaveDuplicates();
  }
}
