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
                    List.of(new QuestionWithSolution.Item("i", "I", "c", List.of("d"), "Because.")),
                    List.of(new QuestionWithSolution.Step("s", "S", "Because.")),
                    new QuestionWithSolution.Text(List.of("x"), "Right.", "Other."),
                    new QuestionWithSolution.Written("Example.", List.of("A fact.")))),
            "start",
            List.of(
                new ScenarioNode(
                    "start", "<p>Now</p>", null, List.of(new ScenarioNode.Choice("a", "A", "end"))),
                new ScenarioNode("end", "<p>Then</p>", "It ended well.", List.of())),
            "<p>Debrief</p>",
            List.of("What now?"),
            List.of(new Prompt("p", "What happened?")),
            List.of(
                new Instrument(
                    "i",
                    "Clear?",
                    "own",
                    "Why.",
                    List.of(
                        new Instrument.Item(
                            "x",
                            "Text",
                            "choice",
                            List.of(new Instrument.Choice("y", "Yes")),
                            false,
                            "y")))),
            "before");

    UnitContent read = json.readValue(json.writeValueAsString(content), UnitContent.class);

    assertThat(read).isEqualTo(content);
    assertThat(read.node("start").ends()).isFalse();
    assertThat(read.node("end").ends()).isTrue();
  }

  /** As it was stored before there were steps, prompts and instruments. */
  @Test
  void readsWhatAnOlderVersionStored() throws Exception {
    String old =
        """
        {"html":"<p>Text</p>","tryHtml":null,"notice":null,"alternativeHtml":null,
         "questions":[{"id":"q","kind":"SINGLE","topic":"t","stemHtml":"<p>Stem</p>",
           "options":[{"id":"a","html":"A","correct":true,"feedbackHtml":"Yes."}],
           "categories":[],"items":[]}],
         "start":null,"nodes":[],"debriefHtml":null,"mentorQuestions":[]}
        """;

    UnitContent read = json.readValue(old, UnitContent.class);

    assertThat(read.question("q").steps()).isEmpty();
    assertThat(read.prompts()).isEmpty();
    assertThat(read.instruments()).isEmpty();
  }
}
