package org.alongside.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import org.junit.jupiter.api.Test;

class UnitContentTest {
  private final ObjectMapper json = new ObjectMapper();

  @Test
  void readsBackWhatWasStored() throws Exception {
    UnitContent content =
        new UnitContent(
            "<p>Text</p>",
            "<p>Try</p>",
            "A notice.",
            "<p>Other</p>",
            List.of(
                new QuestionWithSolution(
                    "q",
                    QuestionKind.SORT,
                    "topic",
                    "<p>Stem</p>",
                    List.of(new QuestionWithSolution.Option("a", "A", true, "Because.")),
                    List.of(new QuestionWithSolution.Category("c", "C")),
                    List.of(
                        new QuestionWithSolution.Item("i", "I", "c", List.of("d"), "Because.")))),
            "start",
            List.of(
                new ScenarioNode(
                    "start", "<p>Now</p>", null, List.of(new ScenarioNode.Choice("a", "A", "end"))),
                new ScenarioNode("end", "<p>Then</p>", "It ended well.", List.of())),
            "<p>Debrief</p>",
            List.of("What now?"));

    UnitContent read = json.readValue(json.writeValueAsString(content), UnitContent.class);

    assertThat(read).isEqualTo(content);
    assertThat(read.node("start").ends()).isFalse();
    assertThat(read.node("end").ends()).isTrue();
  }
}
