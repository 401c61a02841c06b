package org.alongside.catalogue;

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
}
