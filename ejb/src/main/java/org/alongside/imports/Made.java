package org.alongside.imports;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** What an import has written, by kind; and which of it can no longer be taken back. */
final class Made {
  private final Map<ImportDeed.Kind, List<ImportDeed>> byKind =
      new EnumMap<>(ImportDeed.Kind.class);
  private final Set<Integer> rows = new TreeSet<>();
  private final Set<String> blocked = new HashSet<>();

  Made(List<ImportDeed> deeds) {
    deeds.forEach(d -> byKind.computeIfAbsent(d.kind(), k -> new ArrayList<>()).add(d));
  }

  List<ImportDeed> of(ImportDeed.Kind kind) {
    return byKind.getOrDefault(kind, List.of());
  }

  List<Long> ids(ImportDeed.Kind kind) {
    return of(kind).stream().map(ImportDeed::objectId).toList();
  }

  Map<Long, ImportDeed> byId(ImportDeed.Kind kind) {
    Map<Long, ImportDeed> found = new HashMap<>();
    of(kind).forEach(d -> found.put(d.objectId(), d));
    return found;
  }

  /** These of a kind have been used or changed. */
  void block(ImportDeed.Kind kind, Collection<Long> ids) {
    Map<Long, ImportDeed> deeds = byId(kind);
    for (Long id : ids) {
      if (deeds.containsKey(id) && blocked.add(kind + " " + id)) {
        rows.add(deeds.get(id).seq());
      }
    }
  }

  /** How many they are. */
  int blocked() {
    return blocked.size();
  }

  /** The rows that made what was used or changed; 0 for a site or a team made by the way. */
  Set<Integer> rows() {
    return rows;
  }
}
