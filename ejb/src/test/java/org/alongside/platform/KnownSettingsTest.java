package org.alongside.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class KnownSettingsTest {
  private final KnownSettings known = new KnownSettings();

  private final Setting<String> name = Setting.line("a", "standard", 20);

  @Test
  void whatWasReadBeforeAChangeIsNotKeptAfterIt() {
    SettingValues old =
        known.all(
            () -> {
              known.forget(new KnownSettings.Changed("a")); // while somebody reads
              return typed("old");
            });
    assertThat(old.get(name)).isEqualTo("old");
    assertThat(known.all(() -> typed("new")).get(name)).isEqualTo("new");
    assertThat(known.all(() -> typed("newer")).get(name)).as("kept").isEqualTo("new");
  }

  @Test
  void whatNobodyTypedHasItsStandard() {
    SettingValues values = new SettingValues(Map.of());
    assertThat(values.get(name)).isEqualTo("standard").isSameAs(values.get(name));
    assertThat(values.get(SiteSettings.ZONE)).isEqualTo(SiteSettings.ZONE.standard());
  }

  private static SettingValues typed(String value) {
    return new SettingValues(Map.of("a", value));
  }
}
