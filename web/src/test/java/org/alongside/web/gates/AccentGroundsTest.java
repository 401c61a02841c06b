package org.alongside.web.gates;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.alongside.platform.Accent;
import org.junit.jupiter.api.Test;

/** The grounds on which a chosen colour is measured are those that pages are drawn on. */
class AccentGroundsTest {
  private static final List<String> NAMES = List.of("paper", "surface", "sunken");

  @Test
  void areThoseOfTheTokens() {
    Map<String, String> sheets = House.files(House.WEBAPP.resolve("resources"), ".css");
    assertThat(grounds(sheets.get("css/tokens.css"))).isEqualTo(Accent.grounds(false));
    assertThat(grounds(sheets.get("css/dark.css"))).isEqualTo(Accent.grounds(true));
    assertThat(sheets.get("css/tokens.css")).contains("--accent: " + Accent.STANDARD.hex() + ";");
  }

  private static List<String> grounds(String sheet) {
    return NAMES.stream()
        .flatMap(
            name ->
                Pattern.compile("--" + name + ": (#[0-9a-f]{6});")
                    .matcher(sheet)
                    .results()
                    .map(found -> found.group(1)))
        .toList();
  }
}
