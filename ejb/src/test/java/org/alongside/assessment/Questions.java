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
        List.of());
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
            new QuestionWithSolution.Item("three", "Three", "theirs", List.of(), "<p>f3</p>")));
  }
}
