package org.alongside.it;

import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.alongside.assessment.AnswerValue;
import org.alongside.assessment.AskedQuestion;
import org.alongside.assessment.SaveAnswer;
import org.alongside.catalogue.Published;
import org.alongside.catalogue.QuestionWithSolution;

/** Answers that are right, as only the author knows them, in the words of an attempt. */
final class Learning {
  private Learning() {}

  static AnswerValue right(QuestionWithSolution question, AskedQuestion asked) {
    List<String> right =
        question.options().stream()
            .filter(QuestionWithSolution.Option::correct)
            .map(QuestionWithSolution.Option::id)
            .toList();
    return switch (question.kind()) {
      case SINGLE, TRUEFALSE -> AnswerValue.choosing(right.get(0));
      case MULTIPLE -> AnswerValue.choosingAll(right);
      case SORT, MATCH ->
          AnswerValue.placing(
              question.items().stream()
                  .collect(
                      Collectors.toMap(
                          QuestionWithSolution.Item::id, i -> offered(question, asked, i))));
      case ORDER ->
          AnswerValue.ordering(
              question.steps().stream().map(s -> offeredStep(asked, s.html())).toList());
      case TEXT -> AnswerValue.typing(question.text().accept().get(0));
      case WRITE -> AnswerValue.typing("He made tea at two.");
    };
  }

  /** The name that the attempt has for the place where the item belongs. */
  private static String offered(
      QuestionWithSolution question, AskedQuestion asked, QuestionWithSolution.Item item) {
    String text =
        question.categories().stream()
            .filter(c -> c.id().equals(item.category()))
            .findFirst()
            .orElseThrow()
            .text();
    return asked.categories().stream()
        .filter(c -> c.text().equals(text))
        .findFirst()
        .orElseThrow()
        .id();
  }

  private static String offeredStep(AskedQuestion asked, String html) {
    return asked.items().stream().filter(i -> i.html().equals(html)).findFirst().orElseThrow().id();
  }

  static SaveAnswer save(String question, AnswerValue value, String tab, int seen) {
    return new SaveAnswer(question, UUID.randomUUID().toString(), tab, seen, value);
  }

  static SaveAnswer rightly(Published published, long unit, AskedQuestion question) {
    QuestionWithSolution whole = published.content(unit, "en").question(question.id());
    return save(question.id(), right(whole, question), "tab", 0);
  }
}
