package org.alongside.authoring;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** On which line a place stands. */
class PlaceLinesTest {
  @Test
  void findsElementsByTheirIdsAndFieldsByTheirNames() {
    PlaceLines lines =
        PlaceLines.of(
            "check.en.yaml",
            """
            title: Check
            questions:
              - id: key
                stem: "A man asks."
                options:
                  - {id: a, text: "One"}
                  - {id: b, text: "Two"}
              - id: doors
                accept:
                  - first
                  - second
            """);
    assertThat(lines.line("title")).isEqualTo(1);
    assertThat(lines.line("questions/key")).isEqualTo(3);
    assertThat(lines.line("questions/key/stem")).isEqualTo(4);
    assertThat(lines.line("questions/key/options/b")).isEqualTo(7);
    assertThat(lines.line("questions/key/options/b/feedback")).isEqualTo(7);
    assertThat(lines.line("questions/doors/accept/1")).isEqualTo(11);
    assertThat(lines.line("")).isEqualTo(1);
  }

  @Test
  void thePagesTextBeginsAfterItsHead() {
    PlaceLines lines = PlaceLines.of("a.en.md", "---\ntitle: A\ntry: B\n---\nText\n");
    assertThat(lines.line("try")).isEqualTo(3);
    assertThat(lines.line("body")).isEqualTo(5);
  }

  @Test
  void whatCannotBeReadIsTheWholeFile() {
    assertThat(PlaceLines.of("a.yaml", "title: [").line("questions/a")).isEqualTo(1);
  }
}
