package org.alongside.it;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.alongside.assessment.AnswerValue;
import org.alongside.assessment.AskedQuestion;
import org.alongside.assessment.SaveAnswer;
import org.alongside.catalogue.Published;
import org.alongside.catalogue.QuestionWithSolution;

/** Answers that are right, as only the author knows them. */
final class Learning {
  private Learning() {}

  static AnswerValue right(QuestionWithSolution question) {
    List<String> right =
        question.options().stream()
            .filter(QuestionWithSolution.Option::correct)
            .map(QuestionWithSolution.Option::id)
            .toList();
    return switch (question.kind()) {
      case SINGLE -> new AnswerValue(right.get(0), null, null);
      case MULTIPLE -> new AnswerValue(null, right, null);
      case SORT ->
          new AnswerValue(
              null,
              null,
              question.items().stream()
                  .collect(
                      Collectors.toMap(
                          QuestionWithSolution.Item::id, QuestionWithSolution.Item::category)));
    };
  }

  static SaveAnswer save(String question, AnswerValue value, String tab, int seen) {
    return new SaveAnswer(question, UUID.randomUUID().toString(), tab, seen, value);
  }

  static SaveAnswer rightly(Published published, long unit, AskedQuestion question) {
    return save(
        question.id(), right(published.content(unit, "en").question(question.id())), "tab", 0);
  }

  static AnswerValue wrong(QuestionWithSolution question) {
    return switch (question.kind()) {
      case SINGLE ->
          new AnswerValue(
              question.options().stream().filter(o -> !o.correct()).findFirst().orElseThrow().id(),
              null,
              null);
      case MULTIPLE -> new AnswerValue(null, List.of(), null);
      case SORT -> new AnswerValue(null, null, Map.of());
    };
  }
}
