package org.alongside.catalogue;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** What is shipped, for tests of what goes out and comes back. */
public final class BuiltContent {
  private BuiltContent() {}

  /** Codes of all modules that a programme lists. */
  public static Set<String> modules() {
    Set<String> codes = new TreeSet<>();
    ShippedContent.draft().programmes().forEach(p -> codes.addAll(p.modules()));
    return codes;
  }

  /** A module's files by path relative to its folder. */
  public static Map<String, String> files(ContentSource source, String code) {
    return ModuleFiles.of(source, code);
  }

  /** What a module says, in one word: over everything that would be published. */
  public static String fingerprint(ContentSource rest, String code, Map<String, String> files) {
    return new ModuleBuilder(ContentSource.over(rest, code, files), "alberta")
        .build(code)
        .fingerprint();
  }

  /** Everything of a file that a schema refuses. */
  public static List<ContentFault> refused(String schema, String path) {
    ContentFaults faults = new ContentFaults();
    new ContentSchemas(ShippedContent.SOURCE)
        .check(schema, path, new ContentReader(ShippedContent.SOURCE).tree(path), faults);
    return faults.all();
  }

  /** What the modules of a programme say of themselves, by code and in its order. */
  public static Map<String, Taught> taught(String programme) {
    Map<String, Taught> taught = new LinkedHashMap<>();
    new ContentReader(ShippedContent.SOURCE)
        .programme(programme)
        .modules()
        .forEach(code -> taught.put(code, Taught.of(ShippedContent.module(code).file())));
    return taught;
  }

  /**
   * A module, as far as plans need it.
   *
   * @param variants that it has
   */
  public record Taught(
      boolean live, boolean challenge, List<String> competencies, Set<String> variants) {
    private static Taught of(ModuleFile file) {
      return new Taught(
          file.live() != null,
          file.challenge() != null,
          file.competencies(),
          file.variants() == null ? Set.of() : file.variants().keySet());
    }
  }
}
