package org.alongside.catalogue;

import static org.alongside.catalogue.SmallContent.SCENARIO;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ScenarioCheckTest {
  static Stream<Break> breaks() {
    return Stream.of(
        Break.in(SCENARIO, "start: ask", "start: begin", "start", "no node 'begin'"),
        Break.in(
            SCENARIO, "next: cold", "next: calm", "nodes/cold", "nothing that begins at the start"),
        Break.in(
            SCENARIO,
            "next: ask",
            "next: told",
            "nodes/told/choices/b",
            "leads back to its own node"),
        Break.in(SCENARIO, "next: ask", "next: gone", "nodes/told/choices/b", "no node 'gone'"),
        Break.in(
            SCENARIO,
            "    text: \"He wins twice.\"\n",
            """
                text: "He wins twice."
                choices:
                  - {id: a, text: "You play.", next: cold}
                  - {id: b, text: "You go.", next: ask}
            """,
            "nodes/calm",
            "an ending has no choices"),
        Break.in(
            SCENARIO,
            "debrief:",
            """
              - id: hall
                text: "Nobody comes here."
                choices:
                  - {id: a, text: "You play.", next: cold}
                  - {id: b, text: "You go.", next: ask}
            debrief:\
            """,
            "nodes/hall",
            "nothing that begins at the start"),
        Break.in(
            SCENARIO,
            "      - {id: b, text: \"You go back to her.\", next: ask}\n",
            "",
            "nodes/told/choices",
            "2"));
  }

  @ParameterizedTest
  @MethodSource("breaks")
  void finds(Break broken) {
    broken.holds(SmallContent.valid());
  }

  @Test
  void findsADeadEnd() {
    assertThat(
            SmallContent.valid().replacing(SCENARIO, "    ending: \"A quiet game\"\n", "").faults())
        .extracting(ContentFault::sentence)
        .containsExactly(
            "a node that is no ending has 2 to 4 choices", "no ending can be reached from here");
  }

  @Test
  void findsARoundWithoutAnEnd() {
    SmallContent content =
        SmallContent.valid()
            .replacing(SCENARIO, "next: cold", "next: told")
            .replacing(SCENARIO, "next: calm", "next: ask");
    assertThat(content.faults())
        .extracting(ContentFault::place, ContentFault::sentence)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple("nodes/ask", "no ending can be reached from here"),
            org.assertj.core.groups.Tuple.tuple(
                "nodes/calm", "nothing that begins at the start leads here"),
            org.assertj.core.groups.Tuple.tuple(
                "nodes/cold", "nothing that begins at the start leads here"),
            org.assertj.core.groups.Tuple.tuple(
                "nodes/told", "no ending can be reached from here"));
  }
}
