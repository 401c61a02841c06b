package org.alongside.chaos;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Modules of two short pages, so that people complete one module after the other. */
final class Tiny {
  /** The units of each. */
  static final List<String> UNITS = List.of("first", "second");

  private static final int MANY = 60;

  private Tiny() {}

  /** Their codes. */
  static List<String> codes() {
    List<String> codes = new ArrayList<>();
    for (int i = 1; i <= MANY; i++) {
      codes.add("X%d".formatted(i));
    }
    return codes;
  }

  /** The content's files that teach them to the staff, beside those that there are. */
  static Map<String, String> files(Map<String, String> content) {
    Map<String, String> files = new LinkedHashMap<>();
    files.put(
        "programmes/staff.yaml",
        content
            .get("programmes/staff.yaml")
            .replaceFirst("(modules: \\[[^]]*)", "$1, " + String.join(", ", codes())));
    for (String code : codes()) {
      files.put("modules/" + code + "/module.yaml", MODULE.formatted(code));
      for (String unit : UNITS) {
        files.put("modules/" + code + "/" + unit + ".en.md", PAGE.formatted(unit));
      }
    }
    return files;
  }

  private static final String MODULE =
      """
      code: %s
      programmes: [staff]
      languages: [en]
      title: {en: "Two short pages", fr: "Deux courtes pages"}
      summary: {en: "Read two short pages.", fr: "Lire deux courtes pages."}
      minutes: 2
      competencies: []
      review: none
      units:
        - {id: first, kind: page}
        - {id: second, kind: page}
      """;

  private static final String PAGE =
      """
      ---
      title: The %s page
      try: "Say hello to one person today."
      ---
      ## In the hallway

      Somebody has left a chair by the window, and you sit down on it. You stay for a while and look at the rain.
      """;
}
