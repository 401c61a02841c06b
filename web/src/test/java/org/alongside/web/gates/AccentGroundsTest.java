package org.alongside.web.gates;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.alongside.platform.Accent;
import org.junit.jupiter.api.Test;

/** The grounds on which a chosen colour is measured are those that pages are drawn on. */
class AccentGroundsTest {
  private static final List<String> NAMES = List.of("paper", "surface", "sunken");

  @Test
  void areThoseOfTheTokens() {
    String tokens = House.files(House.WEBAPP.resolve("resources"), ".css").get("css/tokens.css");
    for (int i = 0; i < NAMES.size(); i++) {
      Matcher found = Pattern.compile("--" + NAMES.get(i) + ": (#[0-9a-f]{6});").matcher(tokens);
      List<String> values = found.results().map(m -> m.group(1)).toList();
      String dark = Accent.grounds(true).get(i);
      assertThat(values).containsExactly(Accent.grounds(false).get(i), dark, dark);
    }
    assertThat(tokens).contains("--accent: " + Accent.STANDARD.hex() + ";");
  }
}
