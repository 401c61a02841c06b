package org.alongside.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Units that come go behind those that are there. */
class ModuleUnitsTest {
  private static final List<ImportedUnit> UNITS =
      List.of(
          ImportedUnit.of("first-day", "page", ".en.md", "page"),
          ImportedUnit.of("check", "quiz", ".en.yaml", "quiz"));

  @Test
  void remarksAndOrderStay() {
    String module =
        "code: P01 # ours\nlanguages: [en]\nunits:\n  - {id: first-day, kind: page}\n\n";
    assertThat(ModuleUnits.into(module, UNITS, List.of()))
        .containsOnlyKeys("module.yaml", "first-day-2.en.md", "check.en.yaml")
        .containsEntry(
            "module.yaml",
            """
            code: P01 # ours
            languages: [en]
            units:
              - {id: first-day, kind: page}
              - {id: first-day-2, kind: page}
              - {id: check, kind: quiz, passPercent: 80}
            """);
  }

  @Test
  void aModuleWithoutUnitsTakesTheLanguageOfWhatComes() {
    String module = "code: P01\nlanguages: [fr]\nunits: []\n";
    assertThat(ModuleUnits.into(module, UNITS, List.of()).get("module.yaml"))
        .isEqualTo(
            """
            code: "P01"
            languages:
              - "en"
            units:
              - id: "first-day"
                kind: "page"
              - id: "check"
                kind: "quiz"
                passPercent: 80
            """);
  }
}
