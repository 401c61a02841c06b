package org.alongside.web.gates;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.alongside.platform.Setting;
import org.alongside.platform.SiteSettings;
import org.junit.jupiter.api.Test;

/** Every setting of the site has its name and its meaning in words, so that it can be shown. */
class SettingWordsTest {
  @Test
  void everySettingIsCalledSomethingAndMeansSomething() {
    for (String file : new String[] {"admin.properties", "admin_fr.properties"}) {
      Set<String> keys =
          PageKeysTest.keysOf(
              House.files(House.WEB.resolve("src/main/resources/org/alongside/web"), ".properties")
                  .get(file));
      assertThat(SiteSettings.ALL).isNotEmpty();
      for (Setting<?> setting : SiteSettings.ALL) {
        assertThat(keys)
            .as("%s in %s", setting.name(), file)
            .contains(setting.name() + ".label", setting.name() + ".meaning");
      }
    }
  }
}
