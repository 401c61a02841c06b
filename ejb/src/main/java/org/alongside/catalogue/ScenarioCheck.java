package org.alongside.catalogue;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Scenarios are whole: nothing out of reach, no way that does not come to an end. */
final class ScenarioCheck {
  private ScenarioCheck() {}

  static void check(ContentDraft draft, ContentFaults faults) {
    for (ContentDraft.Module module : draft.modules()) {
      module.scenarios().forEach(part -> scenario(part.path(), part.file(), faults));
    }
  }

  private static void scenario(String path, ModuleFile.Scenario scenario, ContentFaults faults) {
    Map<String, Set<String>> links = new LinkedHashMap<>();
    for (ModuleFile.Node node : scenario.nodes()) {
      links.put(
          node.id(),
          choices(node).stream()
              .map(ModuleFile.Choice::next)
              .collect(Collectors.toCollection(LinkedHashSet::new)));
    }
    scenario.nodes().forEach(n -> node(path, n, links.keySet(), faults));
    if (!links.containsKey(scenario.start())) {
      faults.add(path, "start", "there is no node '" + scenario.start() + "'");
      return;
    }
    Set<String> reached = from(List.of(scenario.start()), links);
    Set<String> ending = from(endings(scenario), turned(links));
    for (String id : links.keySet()) {
      if (!reached.contains(id)) {
        faults.add(path, "nodes/" + id, "nothing that begins at the start leads here");
      }
      if (!ending.contains(id)) {
        faults.add(path, "nodes/" + id, "no ending can be reached from here");
      }
    }
  }

  private static void node(
      String path, ModuleFile.Node node, Set<String> known, ContentFaults faults) {
    String place = "nodes/" + node.id();
    if (node.ending() != null && !choices(node).isEmpty()) {
      faults.add(path, place, "an ending has no choices");
    }
    if (node.ending() == null && (choices(node).size() < 2 || choices(node).size() > 4)) {
      faults.add(path, place, "a node that is no ending has 2 to 4 choices");
    }
    for (ModuleFile.Choice choice : choices(node)) {
      String at = place + "/choices/" + choice.id();
      if (choice.next().equals(node.id())) {
        faults.add(path, at, "the choice leads back to its own node");
      } else if (!known.contains(choice.next())) {
        faults.add(path, at, "there is no node '" + choice.next() + "'");
      }
    }
  }

  private static List<ModuleFile.Choice> choices(ModuleFile.Node node) {
    return node.choices() == null ? List.of() : node.choices();
  }

  private static List<String> endings(ModuleFile.Scenario scenario) {
    return scenario.nodes().stream()
        .filter(n -> n.ending() != null)
        .map(ModuleFile.Node::id)
        .toList();
  }

  private static Map<String, Set<String>> turned(Map<String, Set<String>> links) {
    Map<String, Set<String>> back = new HashMap<>();
    links.forEach(
        (from, nexts) ->
            nexts.forEach(to -> back.computeIfAbsent(to, k -> new LinkedHashSet<>()).add(from)));
    return back;
  }

  private static Set<String> from(Collection<String> starts, Map<String, Set<String>> links) {
    Set<String> reached = new LinkedHashSet<>();
    Deque<String> open = new ArrayDeque<>(starts);
    while (!open.isEmpty()) {
      String id = open.pop();
      if (reached.add(id)) {
        open.addAll(links.getOrDefault(id, Set.of()));
      }
    }
    return reached;
  }
}
