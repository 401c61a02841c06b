package org.alongside.authoring;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Lays a scenario out: a row for each step from the start, what cannot be reached at the bottom.
 */
final class ScenarioDrawing {
  private static final int COLUMN = 96;
  private static final int ROW = 72;
  private static final int BEGINNING = 60;

  private final FileTree tree;
  private final List<String> ids;
  private final Map<String, List<String>> links = new LinkedHashMap<>();

  private ScenarioDrawing(FileTree tree) {
    this.tree = tree;
    this.ids = tree.rows("nodes");
    for (String id : ids) {
      List<String> next = new ArrayList<>();
      for (String choice : tree.rows("nodes/" + id + "/choices")) {
        next.add(tree.value("nodes/" + id + "/choices/" + choice + "/next"));
      }
      links.put(id, next.stream().filter(n -> !n.isEmpty()).distinct().toList());
    }
  }

  static ScenarioMap of(FileTree tree) {
    return new ScenarioDrawing(tree).draw();
  }

  private ScenarioMap draw() {
    String start = tree.value("start");
    Set<String> reached = from(List.of(start), links);
    Set<String> ends = from(ids.stream().filter(this::isEnding).toList(), turned());
    Map<String, Integer> rows = rows(start);
    Map<Integer, Integer> filled = new HashMap<>();
    Map<String, int[]> places = new LinkedHashMap<>();
    for (String id : ids) {
      int row = rows.get(id);
      int column = filled.merge(row, 1, Integer::sum) - 1;
      places.put(id, new int[] {COLUMN / 2 + column * COLUMN, ROW / 2 + row * ROW});
    }
    List<ScenarioMap.Node> nodes = new ArrayList<>();
    List<ScenarioMap.Link> lines = new ArrayList<>();
    for (String id : ids) {
      int[] at = places.get(id);
      nodes.add(
          new ScenarioMap.Node(
              id,
              at[0],
              at[1],
              text(id),
              isEnding(id),
              id.equals(start),
              !reached.contains(id),
              !ends.contains(id),
              links.get(id)));
      for (String next : links.get(id)) {
        int[] to = places.get(next);
        if (to != null) {
          lines.add(new ScenarioMap.Link(at[0], at[1], to[0], to[1], to[1] <= at[1]));
        }
      }
    }
    int columns = filled.values().stream().mapToInt(n -> n).max().orElse(1);
    int most = rows.values().stream().mapToInt(n -> n).max().orElse(0) + 1;
    return new ScenarioMap(columns * COLUMN, most * ROW, List.copyOf(nodes), List.copyOf(lines));
  }

  private boolean isEnding(String id) {
    return tree.has("nodes/" + id + "/ending");
  }

  private String text(String id) {
    String said =
        isEnding(id) ? tree.value("nodes/" + id + "/ending") : tree.value("nodes/" + id + "/text");
    String line = said.strip().lines().findFirst().orElse("");
    return line.length() > BEGINNING ? line.substring(0, BEGINNING) + "…" : line;
  }

  /** How many choices each is away from the start; what cannot be reached comes last. */
  private Map<String, Integer> rows(String start) {
    Map<String, Integer> rows = new HashMap<>();
    Set<String> now = new LinkedHashSet<>(List.of(start));
    int row = 0;
    while (!now.isEmpty()) {
      Set<String> next = new LinkedHashSet<>();
      for (String id : now) {
        if (links.containsKey(id) && rows.putIfAbsent(id, row) == null) {
          next.addAll(links.get(id));
        }
      }
      next.removeAll(rows.keySet());
      now = next;
      row++;
    }
    int last = rows.values().stream().mapToInt(n -> n).max().orElse(-1) + 1;
    ids.forEach(id -> rows.putIfAbsent(id, last));
    return rows;
  }

  private Map<String, List<String>> turned() {
    Map<String, List<String>> back = new HashMap<>();
    links.forEach(
        (from, nexts) ->
            nexts.forEach(to -> back.computeIfAbsent(to, k -> new ArrayList<>()).add(from)));
    return back;
  }

  private static Set<String> from(Collection<String> starts, Map<String, List<String>> links) {
    Set<String> reached = new LinkedHashSet<>();
    List<String> open = new ArrayList<>(starts);
    while (!open.isEmpty()) {
      String id = open.remove(open.size() - 1);
      if (reached.add(id)) {
        open.addAll(links.getOrDefault(id, List.of()));
      }
    }
    return reached;
  }
}
