package org.alongside.catalogue;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Gathers what the checks find, each fault once. */
class ContentFaults {
  private final TreeSet<ContentFault> found = new TreeSet<>();
  private final Map<String, Set<String>> stoodIn = new HashMap<>();

  /**
   * From now on nothing is added for these parts of a file: what stands there was not written by
   * anybody, and what is wrong with what was written has been said.
   */
  void standIns(String path, Set<String> parts) {
    stoodIn.put(path, parts);
  }

  void add(String path, String place, String sentence) {
    String first = place.contains("/") ? place.substring(0, place.indexOf('/')) : place;
    if (stoodIn.getOrDefault(path, Set.of()).contains(first)) {
      return;
    }
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
