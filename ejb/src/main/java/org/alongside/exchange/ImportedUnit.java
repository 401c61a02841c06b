package org.alongside.exchange;

import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A unit of a module yet to be named.
 *
 * @param id lower-case letters, digits and hyphens
 * @param kind page, practice or quiz
 * @param files its files' texts by what follows the id in their names: {@code .en.md}
 */
public record ImportedUnit(String id, String kind, SortedMap<String, String> files) {

  /** One file in one language. */
  public static ImportedUnit of(String id, String kind, String ending, String text) {
    return new ImportedUnit(id, kind, new TreeMap<>(java.util.Map.of(ending, text)));
  }

  /** The same under another id. */
  public ImportedUnit named(String other) {
    return new ImportedUnit(other, kind, files);
  }
}
