package org.alongside.catalogue;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What a module made elsewhere is to the reader and to the checks, for the tests of imports. */
public final class FormatProbe {
  private FormatProbe() {}

  /** Reads a unit's file as the program does; throws when it cannot. */
  public static void read(String name, String text) {
    ContentReader reader = new ContentReader(path -> Optional.of(text));
    if (name.endsWith(".md")) {
      reader.page("M1", name);
    } else {
      reader.questions("M1", name);
    }
  }

  /** Every fault of a module {@code M1} made of these files. */
  public static List<ContentFault> faults(Map<String, String> files) {
    SmallContent content = SmallContent.valid();
    files.forEach((name, text) -> content.with("modules/M1/" + name, text));
    return content.faults();
  }
}
