package org.alongside.catalogue;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** The files that a module is made of, by path relative to its folder. */
final class ModuleFiles {
  /** The file that says what the module is; there is always one. */
  static final String MODULE = "module.yaml";

  private ModuleFiles() {}

  /**
   * Those that there are of all that {@code module.yaml} can name, in order.
   *
   * @throws ContentException when the module's file is missing or cannot be read
   */
  static Map<String, String> of(ContentSource source, String code) {
    Map<String, String> files = new TreeMap<>();
    String folder = ContentReader.folder(code);
    for (String name : named(new ContentReader(source).module(code))) {
      source.text(folder + name).ifPresent(text -> files.put(name, text));
    }
    return files;
  }

  /** Every file that the module's file allows, whether or not it is there. */
  static Set<String> named(ModuleFile module) {
    Set<String> names = new LinkedHashSet<>();
    names.add(MODULE);
    for (String language : module.languages()) {
      for (ModuleFile.Unit unit : module.units()) {
        if (unit.unitKind().hasFile()) {
          names.add(unit.file(language));
          names.add(unit.alternativeFile(language));
        }
      }
      names.add(ContentReader.guideFile(language));
      names.add(ContentReader.rubricFile(language));
    }
    if (module.files() != null) {
      module.files().forEach(file -> names.add(file.name()));
    }
    return names;
  }

  /** SHA-256 over names and texts, in hex; whether two sets of files say the same. */
  static String digest(Map<String, String> files) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      new TreeMap<>(files)
          .forEach(
              (name, text) -> {
                digest.update(
                    (name + "\n" + text.length() + "\n").getBytes(StandardCharsets.UTF_8));
                digest.update(text.getBytes(StandardCharsets.UTF_8));
              });
      return HexFormat.of().formatHex(digest.digest());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
