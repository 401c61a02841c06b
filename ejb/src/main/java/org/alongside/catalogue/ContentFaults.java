package org.alongside.catalogue;

import java.util.List;
import java.util.TreeSet;

/** Gathers what the checks find, each fault once. */
class ContentFaults {
  private final TreeSet<ContentFault> found = new TreeSet<>();

  void add(String path, String place, String sentence) {
    found.add(new ContentFault(path, place, sentence));
  }

  /** Whether nothing was found in {@code path} so far. */
  boolean noneIn(String path) {
    return found.stream().noneMatch(f -> f.path().equals(path));
  }

  /** By file and place. */
  List<ContentFault> all() {
    return List.copyOf(found);
  }
}
