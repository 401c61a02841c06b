package org.alongside.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.Field;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class SettingTest {
  @Test
  void everyStandardCanBeTypedAgain() {
    SiteSettings.ALL.forEach(SettingTest::roundTrip);
  }

  private static <T> void roundTrip(Setting<T> setting) {
    assertThat(setting.parse().apply(setting.format().apply(setting.standard())))
        .as(setting.name())
        .isEqualTo(setting.standard());
  }

  @Test
  void namesAreUnique() {
    assertThat(SiteSettings.ALL).extracting(Setting::name).doesNotHaveDuplicates();
  }

  @Test
  void everyDeclaredSettingIsInTheList() throws IllegalAccessException {
    List<Setting<?>> declared = new ArrayList<>();
    for (Class<?> where : List.of(SiteSettings.class, RetentionSettings.class)) {
      for (Field field : where.getFields()) {
        if (field.getType() == Setting.class) {
          declared.add((Setting<?>) field.get(null));
        }
      }
    }
    assertThat(SiteSettings.ALL).containsExactlyInAnyOrderElementsOf(declared);
  }

  @Test
  void everySettingSaysWhatItIsTypedAs() {
    assertThat(SiteSettings.ALL).extracting(Setting::kind).doesNotContainNull();
    assertThat(SiteSettings.SUPPORT_EN.kind()).isEqualTo(SettingKind.LINES);
    assertThat(SiteSettings.CONTACT.kind()).isEqualTo(SettingKind.LINE);
    assertThat(SiteSettings.SAFE_EXIT.kind()).isEqualTo(SettingKind.ADDRESS);
  }

  @Test
  void understandsZonesAndLanguagesOfTheSiteOnly() {
    assertThat(SiteSettings.ZONE.parse().apply(" Europe/London "))
        .isEqualTo(ZoneId.of("Europe/London"));
    assertThat(SiteSettings.DEFAULT_LANGUAGE.parse().apply("fr")).isEqualTo(Locale.FRENCH);
    assertThatThrownBy(() -> SiteSettings.ZONE.parse().apply("Mars/Olympus"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("platform.setting.zone");
    assertThatThrownBy(() -> SiteSettings.DEFAULT_LANGUAGE.parse().apply("de"))
        .hasMessage("platform.setting.language");
    assertThatThrownBy(() -> SiteSettings.PUBLIC_ADDRESS.parse().apply("javascript:alert(1)"))
        .hasMessage("platform.setting.address");
  }

  @Test
  void everyRefusalHasItsSentenceInBothLanguages() {
    for (String key : new String[] {"line", "text", "number", "address", "zone", "language"}) {
      BusinessException refusal =
          new BusinessException(BusinessException.Kind.INVALID, "platform.setting." + key, "typed");
      assertThat(refusal.sentence(Locale.ENGLISH)).doesNotContain("{0}", "''").isNotBlank();
      assertThat(refusal.sentence(Locale.CANADA_FRENCH))
          .doesNotContain("{0}", "''")
          .isNotEqualTo(refusal.sentence(Locale.ENGLISH));
    }
  }
}
