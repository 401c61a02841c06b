package org.alongside.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class LanguageCheckTest {
  private static final String PRACTICE = "modules/M1/cards.fr.yaml";
  private static final String SCENARIO = "modules/M1/short-shift.fr.yaml";
  private static final String QUIZ = "modules/M1/check.fr.yaml";

  static Stream<Break> breaks() {
    return Stream.of(
        new Break("a unit is missing", c -> c.without(QUIZ), QUIZ, "", "this file is missing"),
        Break.in(QUIZ, "id: notes", "id: note", "questions", "[key, doors, notes]"),
        Break.in(QUIZ, "topic: role", "topic: roles", "questions/key/topic", "role"),
        Break.in(
            QUIZ,
            "{id: c, text: \"I would",
            "{id: d, text: \"I would",
            "questions/key/options",
            "[a, b, c]"),
        Break.in(PRACTICE, "{id: pill", "{id: pills", "questions/tasks/items", "pill"),
        Break.in(
            PRACTICE,
            "category: other",
            "category: peer",
            "questions/tasks/items/pill/category",
            "other"),
        Break.in(
            PRACTICE,
            "alsoAccept: [other], ",
            "",
            "questions/tasks/items/walk/alsoAccept",
            "[other]"),
        Break.in(SCENARIO, "start: ask", "start: told", "start", "ask"),
        Break.in(
            SCENARIO,
            "{id: b, text: \"You ask",
            "{id: c, text: \"You ask",
            "nodes/ask/choices",
            "[a, b]"),
        Break.in(SCENARIO, "next: ask", "next: cold", "nodes/told/choices/b/next", "ask"),
        Break.in(SCENARIO, "\"What made it hard?\"", "\"One?\", \"Two?\"", "mentorQuestions", "1"));
  }

  @ParameterizedTest
  @MethodSource("breaks")
  void finds(Break broken) {
    broken.holds(SmallContent.inTwoLanguages());
  }

  @Test
  void findsASourceInOneLanguageOnly() {
    SmallContent content =
        SmallContent.inTwoLanguages()
            .replacing("modules/M1/first-day.fr.md", "ward.[^bc]", "ward.")
            .replacing("modules/M1/first-day.fr.md", "[^bc]: Author", "Author");
    assertThat(content.faults())
        .extracting(ContentFault::sentence)
        .containsExactly("in 'en' it is [bc], here it is []");
  }

  @Test
  void findsAnotherRightOption() {
    SmallContent content =
        SmallContent.inTwoLanguages()
            .replacing(
                QUIZ, "correct: true, feedback: \"It is true.\"", "feedback: \"It is true.\"")
            .replacing(
                QUIZ,
                "feedback: \"It is not true.\"",
                "correct: true, feedback: \"It is not true.\"");
    assertThat(content.faults())
        .extracting(ContentFault::place)
        .containsExactly("questions/key/options/a", "questions/key/options/b");
  }

  @Test
  void findsAnotherKindOfQuestion() {
    assertThat(
            SmallContent.inTwoLanguages()
                .replacing(QUIZ, "kind: multiple", "kind: single")
                .faults())
        .extracting(ContentFault::place)
        .containsExactly("questions/doors", "questions/doors/kind");
  }

  @Test
  void findsANoticeInOneLanguageOnly() {
    assertThat(
            SmallContent.inTwoLanguages()
                .replacing(
                    "modules/M1/hard-day.fr.md",
                    "notice: \"This page tells of a restraint.\"\n",
                    "")
                .without("modules/M1/hard-day.alt.fr.md")
                .faults())
        .extracting(ContentFault::place)
        .containsExactly("notice");
  }
}
