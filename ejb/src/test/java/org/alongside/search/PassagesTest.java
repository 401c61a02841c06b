package org.alongside.search;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.stream.Collectors;
import org.alongside.catalogue.UnitContent;
import org.alongside.catalogue.UnitKind;
import org.junit.jupiter.api.Test;

/** What of a unit can be found, and what never. */
class PassagesTest {
  private static UnitContent content(String json) {
    try {
      return new ObjectMapper().readValue(json.replace('\'', '"'), UnitContent.class);
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException(e);
    }
  }

  private static String all(UnitKind kind, UnitContent content) {
    return Passages.of(kind, content).stream()
        .map(Passages.Part::text)
        .collect(Collectors.joining(" | "));
  }

  private static final String QUESTIONS =
      """
      {'html': '<p>Before.</p>', 'questions': [
        {'id': 'a', 'kind': 'SINGLE', 'stemHtml': '<p>Stem one.</p>',
         'options': [{'id': 'a', 'html': 'Sit down.', 'correct': true, 'feedbackHtml': 'Hidden.'}],
         'categories': [], 'items': [], 'steps': []},
        {'id': 'b', 'kind': 'TEXT', 'stemHtml': 'Which digits?', 'options': [], 'categories': [],
         'items': [], 'steps': [], 'text': {'accept': ['988'], 'rightHtml': 'R', 'otherHtml': 'O'}},
        {'id': 'c', 'kind': 'ORDER', 'stemHtml': 'In order', 'options': [], 'categories': [],
         'items': [], 'steps': [{'id': 'x', 'html': 'Tell.', 'feedbackHtml': 'F'},
                                {'id': 'y', 'html': 'Ask.', 'feedbackHtml': 'F'}]},
        {'id': 'd', 'kind': 'MATCH', 'stemHtml': 'Match', 'options': [],
         'categories': [{'id': '=0', 'text': 'Zebra'}, {'id': '=1', 'text': 'Apple'}],
         'items': [{'id': 'i', 'html': 'Yes', 'category': '=0', 'alsoAccept': [],
                    'feedbackHtml': 'F'},
                   {'id': 'j', 'html': 'Maybe', 'category': '=1', 'alsoAccept': [],
                    'feedbackHtml': 'F'}], 'steps': []},
        {'id': 'e', 'kind': 'WRITE', 'stemHtml': 'Write', 'options': [], 'categories': [],
         'items': [], 'steps': [], 'written': {'exampleHtml': 'Example', 'lookFor': ['Look']}}]}
      """;

  @Test
  void aPageIsFoundByItsHeadings() {
    UnitContent page =
        content(
            "{'html': '<p>First.</p><h2 id=\\\"a-key\\\">A key</h2><p>Second.</p><ul><li>Third.</li>"
                + "</ul><section class=\\\"footnotes\\\"><p>Source.</p></section>', 'tryHtml': '<p>Try"
                + " it.</p>', 'alternativeHtml': '<p>Instead.</p>'}");
    assertThat(Passages.of(UnitKind.PAGE, page))
        .containsExactly(
            new Passages.Part("", "", "First."),
            new Passages.Part("a-key", "A key", "Second. Third."),
            new Passages.Part("", "", "Source."),
            new Passages.Part("", "", "Try it."),
            new Passages.Part("", "", "Instead."));
  }

  @Test
  void aPracticeShowsWhatItAsksAndNoAnswer() {
    assertThat(all(UnitKind.PRACTICE, content(QUESTIONS)))
        .isEqualTo(
            "Before. | Stem one. Sit down. | Which digits? | In order Ask. Tell. | Match Apple"
                + " Zebra Maybe Yes | Write");
  }

  @Test
  void aQuizShowsNoneOfItsQuestions() {
    assertThat(all(UnitKind.QUIZ, content(QUESTIONS))).isEqualTo("Before.");
  }

  @Test
  void aScenarioShowsHowItBeginsOnly() {
    assertThat(
            all(
                UnitKind.SCENARIO,
                content(
                    "{'html': '<p>Who.</p>', 'start': 'ask', 'nodes': [{'id': 'ask', 'html': 'Then"
                        + " she leaves.', 'choices': []}], 'debriefHtml': 'What happened.',"
                        + " 'mentorQuestions': ['Why?']}")))
        .isEqualTo("Who.");
  }

  @Test
  void aReflectionShowsItsPrompts() {
    assertThat(
            all(
                UnitKind.REFLECTION,
                content(
                    "{'html': 'For you.', 'prompts': [{'id': 'a', 'html': 'What happened?'}]}")))
        .isEqualTo("What happened?");
    assertThat(List.of(Passages.of(UnitKind.SURVEY, content("{}")))).containsExactly(List.of());
  }
}
