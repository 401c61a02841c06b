package org.alongside.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.Locale;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

/** Whatever colour is chosen: it can be read, in both themes, or is refused with one that can. */
class AccentTest {

  @Property(tries = 400)
  void isLegibleInBothThemesOrRefusedWithOneThatIs(@ForAll @IntRange(max = 0xffffff) int rgb) {
    String hex = String.format(Locale.ROOT, "#%06x", rgb);
    Accent accent;
    try {
      accent = Accent.typed(hex);
    } catch (UnfitValue e) {
      assertThat(e.getMessage()).isEqualTo("platform.setting.pale");
      String better = e.arguments()[2].toString();
      assertThat(better).isNotEqualTo(hex);
      accent = Accent.typed(better);
    }
    legible(accent.light(), Accent.grounds(false));
    legible(accent.dark(), Accent.grounds(true));
  }

  private static void legible(Accent.Shades shades, List<String> grounds) {
    Colour accent = Colour.of(shades.accent());
    for (String ground : grounds) {
      assertThat(accent.contrast(Colour.of(ground))).as("text on %s", ground).isGreaterThan(4.5);
      assertThat(Colour.of(shades.hover()).contrast(Colour.of(ground))).isGreaterThan(4.5);
      assertThat(Colour.of(shades.focus()).contrast(Colour.of(ground))).isGreaterThan(3);
    }
    assertThat(accent.contrast(Colour.of(shades.ink()))).as("text on it").isGreaterThan(4.5);
    assertThat(accent.contrast(Colour.of(shades.tint()))).as("on its tint").isGreaterThan(4.5);
    assertThat(Colour.of(shades.strip()).contrast(Colour.of(shades.stripInk()))).isGreaterThan(7);
  }

  @Test
  void saysWhatIsNoColourAndWhatWouldDo() {
    assertThat(refused("teal").getMessage()).isEqualTo("platform.setting.colour");
    assertThat(refused("#12345").getMessage()).isEqualTo("platform.setting.colour");
    UnfitValue pale = refused("#F5C518");
    assertThat(pale.arguments()).startsWith("#f5c518").hasSize(3);
    assertThat(Double.parseDouble(pale.arguments()[1].toString())).isBetween(1.0, 2.0);
    assertThat(Accent.typed(" #0B5A5B ")).isEqualTo(Accent.STANDARD);
  }

  private static UnfitValue refused(String typed) {
    return catchThrowableOfType(UnfitValue.class, () -> Accent.typed(typed));
  }

  @Test
  void contrastIsWhatWcagSays() {
    assertThat(Colour.BLACK.contrast(Colour.WHITE)).isEqualTo(21);
    assertThat(Colour.of("#777777").contrast(Colour.WHITE)).isBetween(4.47, 4.49);
    assertThat(Colour.of("#0b5a5b").hex()).isEqualTo("#0b5a5b");
  }

  @Test
  void theSheetNamesBothThemesAndItsFingerprintFollowsIt() {
    Accent plum = Accent.typed("#6b2d5c");
    assertThat(plum.css())
        .contains(
            "html:root{--accent:#6b2d5c;", "prefers-color-scheme: dark", "data-theme=\"dark\"");
    assertThat(plum.fingerprint()).hasSize(8).isNotEqualTo(Accent.typed("#6b2d5d").fingerprint());
  }
}
