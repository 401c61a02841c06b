package org.alongside.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class KnownSettingsTest {
  private final KnownSettings known = new KnownSettings();

  @Test
  void whatWasReadBeforeAChangeIsNotKeptAfterIt() {
    Map<String, String> old =
        known.all(
            () -> {
              known.forget(new KnownSettings.Changed("a")); // while somebody reads
              return Map.of("a", "old");
            });
    assertThat(old).containsEntry("a", "old");
    assertThat(known.all(() -> Map.of("a", "new"))).containsEntry("a", "new");
    assertThat(known.all(() -> Map.of("a", "newer"))).as("kept").containsEntry("a", "new");
  }
}
