package org.alongside.assessment;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.alongside.catalogue.QuestionKind;
import org.alongside.catalogue.QuestionWithSolution;

/** Small questions for tests. */
final class Questions {
  private Questions() {}

  static QuestionWithSolution single(String id, String topic, String right, String... options) {
    return choice(id, QuestionKind.SINGLE, topic, Set.of(right), options);
  }

  static QuestionWithSolution multiple(String id, Set<String> right, String... options) {
    return choice(id, QuestionKind.MULTIPLE, "t", right, options);
  }

  private static QuestionWithSolution choice(
      String id, QuestionKind kind, String topic, Set<String> right, String... options) {
    return new QuestionWithSolution(
        id,
        kind,
        topic,
        "<p>stem " + id + "</p>",
        Arrays.stream(options)
            .map(
                o ->
                    new QuestionWithSolution.Option(
                        o, "option " + o, right.contains(o), "<p>feedback " + o + "</p>"))
            .toList(),
        List.of(),
        List.of(),
        List.of(),
        null,
        null);
  }

  static QuestionWithSolution sort(String id) {
    return new QuestionWithSolution(
        id,
        QuestionKind.SORT,
        "t",
        "<p>sort</p>",
        List.of(),
        List.of(
            new QuestionWithSolution.Category("mine", "Mine"),
            new QuestionWithSolution.Category("theirs", "Theirs")),
        List.of(
            new QuestionWithSolution.Item("one", "One", "mine", List.of(), "<p>f1</p>"),
            new QuestionWithSolution.Item("two", "Two", "theirs", List.of("mine"), "<p>f2</p>"),
            new QuestionWithSolution.Item("three", "Three", "theirs", List.of(), "<p>f3</p>")),
        List.of(),
        null,
        null);
  }

  static QuestionWithSolution trueFalse(String id, boolean correct) {
    return choice(
        id, QuestionKind.TRUEFALSE, "t", Set.of(String.valueOf(correct)), "true", "false");
  }

  /** Two pairs, a partner for both of which is the first, and one that fits nothing. */
  static QuestionWithSolution match(String id) {
    return new QuestionWithSolution(
        id,
        QuestionKind.MATCH,
        "t",
        "<p>match</p>",
        List.of(),
        List.of(
            new QuestionWithSolution.Category("=0", "9-1-1"),
            new QuestionWithSolution.Category("=1", "9-8-8"),
            new QuestionWithSolution.Category("=2", "Thursday")),
        List.of(
            new QuestionWithSolution.Item("fire", "Fire", "=0", List.of(), "<p>f1</p>"),
            new QuestionWithSolution.Item("fall", "Fall", "=0", List.of(), "<p>f2</p>"),
            new QuestionWithSolution.Item("night", "Night", "=1", List.of(), "<p>f3</p>")),
        List.of(),
        null,
        null);
  }

  /** Steps a, b, c … in this order. */
  static QuestionWithSolution order(String id, String... steps) {
    return new QuestionWithSolution(
        id,
        QuestionKind.ORDER,
        "t",
        "<p>order</p>",
        List.of(),
        List.of(),
        List.of(),
        Arrays.stream(steps)
            .map(s -> new QuestionWithSolution.Step(s, "step " + s, "<p>why " + s + "</p>"))
            .toList(),
        null,
        null);
  }

  static QuestionWithSolution text(String id, String... accept) {
    return new QuestionWithSolution(
        id,
        QuestionKind.TEXT,
        "t",
        "<p>text</p>",
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        new QuestionWithSolution.Text(List.of(accept), "<p>yes</p>", "<p>other</p>"),
        null);
  }

  static QuestionWithSolution write(String id) {
    return new QuestionWithSolution(
        id,
        QuestionKind.WRITE,
        "t",
        "<p>write</p>",
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        null,
        new QuestionWithSolution.Written("<p>example</p>", List.of("a date", "a fact")));
  }
}
