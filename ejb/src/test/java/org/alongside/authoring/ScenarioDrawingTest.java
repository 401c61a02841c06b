package org.alongside.authoring;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The map of a scenario names what cannot be reached and what leads nowhere. */
class ScenarioDrawingTest {
  private static ScenarioMap map(String nodes) {
    return ScenarioDrawing.of(
        FileTree.read("a.en.yaml", "start: ask\nnodes:\n" + nodes).orElseThrow());
  }

  @Test
  void eachStepFromTheStartIsARowFurtherDown() {
    ScenarioMap map =
        map(
            """
            - {id: ask, text: "She asks.", choices: [{id: a, next: told}, {id: b, next: cold}]}
            - {id: told, text: "He plays.", choices: [{id: a, next: calm}, {id: b, next: ask}]}
            - {id: cold, ending: "Alone", text: "She turns."}
            - {id: calm, ending: "A game", text: "He wins."}
            """);
    assertThat(map.nodes()).noneMatch(n -> n.unreachable() || n.deadEnd());
    assertThat(node(map, "ask").y()).isLessThan(node(map, "told").y());
    assertThat(node(map, "told").y()).isEqualTo(node(map, "cold").y());
    assertThat(node(map, "told").x()).isNotEqualTo(node(map, "cold").x());
    assertThat(map.links()).hasSize(4).filteredOn(ScenarioMap.Link::back).hasSize(1);
    assertThat(node(map, "ask").start()).isTrue();
  }

  @Test
  void whatCannotBeReachedAndWhatHasNoEndIsNamed() {
    ScenarioMap map =
        map(
            """
            - {id: ask, text: "She asks.", choices: [{id: a, next: ring}, {id: b, next: calm}]}
            - {id: ring, text: "Round.", choices: [{id: a, next: ring}, {id: b, next: gone}]}
            - {id: lost, text: "Nobody.", choices: [{id: a, next: calm}]}
            - {id: calm, ending: "A game", text: "He wins."}
            """);
    assertThat(node(map, "ring").deadEnd()).isTrue();
    assertThat(node(map, "lost").unreachable()).isTrue();
    assertThat(node(map, "lost").deadEnd()).isFalse();
    assertThat(map.height()).isGreaterThan(node(map, "lost").y());
  }

  @Test
  void anEmptyScenarioIsAnEmptyMap() {
    assertThat(ScenarioDrawing.of(FileTree.empty("a.en.yaml")).nodes()).isEmpty();
  }

  private static ScenarioMap.Node node(ScenarioMap map, String id) {
    return map.nodes().stream().filter(n -> n.id().equals(id)).findFirst().orElseThrow();
  }
}
