package org.alongside.catalogue;

import static org.alongside.catalogue.SmallContent.MATRIX;
import static org.alongside.catalogue.SmallContent.MODULE;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class CatalogueCheckTest {
  static Stream<Break> breaks() {
    String rights = "tasks/rights/cells";
    return Stream.of(
        Break.in(MATRIX, ", nurse: \"C*\"", "", rights, "cell for 'nurse' is missing"),
        Break.in(MATRIX, "nurse: \"C*\"", "nurse: C, cook: C", rights, "no profession 'cook'"),
        Break.in(
            MATRIX,
            "    notes: {en: \"Nurse: with training.\", fr: \"Avec formation.\"}\n",
            "",
            rights,
            "asterisk needs a note"),
        Break.in("programmes/staff.yaml", "modules: [M1]", "modules: [M1, M2]", "", "is missing")
            .found("modules/M2/module.yaml"),
        Break.in(MODULE, "[peer, staff]", "[peer]", "programmes", "'staff' lists this module"),
        Break.in(
            "programmes/staff.yaml",
            "modules: [M1]",
            "modules: [M1]\nelectives: [M3]",
            "electives",
            "no module 'M3' in this programme"),
        new Break(
            "module in a programme that does not list it",
            c -> c.replacing("programmes/staff.yaml", "M1", "M2").with(OTHER, other()),
            MODULE,
            "programmes",
            "'staff' does not list"));
  }

  private static final String OTHER = "modules/M2/module.yaml";

  private static String other() {
    return SmallContent.valid()
        .replacing(MODULE, "code: M1", "code: M2")
        .replacing(MODULE, "[peer, staff]", "[staff]")
        .text(MODULE)
        .orElseThrow();
  }

  @ParameterizedTest
  @MethodSource("breaks")
  void finds(Break broken) {
    broken.holds(withSecondModule());
  }

  /** The second module's units are there, so that only the programmes differ. */
  private static SmallContent withSecondModule() {
    SmallContent content = SmallContent.valid();
    for (String path : SmallContent.UNIT_FILES) {
      content.with(path.replace("/M1/", "/M2/"), content.text(path).orElseThrow());
    }
    return content;
  }
}
