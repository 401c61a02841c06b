package org.alongside.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.alongside.platform.Channel;
import org.junit.jupiter.api.Test;

class ReadKeyTest {
  private static ReadKey read(String action, String at) {
    return ReadKey.of(
        new Deed(
            Instant.parse(at),
            action,
            new Actor(ActorKind.PERSON, "reader", "ADMIN"),
            "person",
            "about",
            "about",
            Channel.PAGE,
            null));
  }

  @Test
  void readsOfOneHourAreOneReadsOfTwoKindsAreNot() {
    ReadKey first = read("person.read", "2026-11-23T08:00:00Z");
    assertThat(read("person.read", "2026-11-23T08:59:59.999999Z")).isEqualTo(first);
    assertThat(read("person.read", "2026-11-23T09:00:00Z")).isNotEqualTo(first);
    assertThat(read("person.learning.read", "2026-11-23T08:00:00Z")).isNotEqualTo(first);
  }

  @Test
  void onlyWhatEndsSoIsARead() {
    assertThat(ReadKey.isRead("person.learning.read")).isTrue();
    assertThat(ReadKey.isRead("person.ready")).isFalse();
    assertThat(ReadKey.isRead("person.read.not")).isFalse();
  }
}
