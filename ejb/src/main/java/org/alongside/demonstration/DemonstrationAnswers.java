package org.alongside.demonstration;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.alongside.assessment.AnswerValue;
import org.alongside.assessment.AskedQuestion;
import org.alongside.catalogue.QuestionWithSolution;

/** What somebody of the demonstration answers to one question: what is right, or a guess. */
final class DemonstrationAnswers {
  private static final String WRITTEN =
      "Met for 40 minutes at the kitchen table. We made a list together; I will call on Friday.";

  private final QuestionWithSolution question;
  private final AskedQuestion asked;
  private final Random random;

  /**
   * @param asked the same question as the attempt asks it
   */
  DemonstrationAnswers(QuestionWithSolution question, AskedQuestion asked, Random random) {
    this.question = question;
    this.asked = asked;
    this.random = random;
  }

  AnswerValue right() {
    List<String> right =
        question.options().stream()
            .filter(QuestionWithSolution.Option::correct)
            .map(QuestionWithSolution.Option::id)
            .toList();
    return switch (question.kind()) {
      case SINGLE, TRUEFALSE -> AnswerValue.choosing(right.get(0));
      case MULTIPLE -> AnswerValue.choosingAll(right);
      case SORT, MATCH -> {
        Map<String, String> placed = new HashMap<>();
        question.items().forEach(i -> placed.put(i.id(), offered(i.category())));
        yield AnswerValue.placing(placed);
      }
      case ORDER ->
          AnswerValue.ordering(question.steps().stream().map(s -> offeredStep(s.html())).toList());
      case TEXT -> AnswerValue.typing(question.text().accept().get(0));
      case WRITE -> AnswerValue.typing(WRITTEN);
    };
  }

  AnswerValue guess() {
    return switch (question.kind()) {
      case SINGLE, TRUEFALSE -> AnswerValue.choosing(any(asked.options()).id());
      case MULTIPLE -> AnswerValue.choosingAll(List.of(any(asked.options()).id()));
      case SORT, MATCH -> {
        Map<String, String> placed = new HashMap<>();
        asked.items().forEach(i -> placed.put(i.id(), any(asked.categories()).id()));
        yield AnswerValue.placing(placed);
      }
      case ORDER -> {
        List<String> steps = new ArrayList<>(asked.items().stream().map(i -> i.id()).toList());
        Collections.shuffle(steps, random);
        yield AnswerValue.ordering(steps);
      }
      case TEXT -> AnswerValue.typing("911");
      case WRITE -> AnswerValue.typing(WRITTEN);
    };
  }

  /** What the attempt calls the category or partner. */
  private String offered(String category) {
    String text =
        question.categories().stream()
            .filter(c -> c.id().equals(category))
            .findFirst()
            .orElseThrow()
            .text();
    return asked.categories().stream()
        .filter(c -> c.text().equals(text))
        .findFirst()
        .orElseThrow()
        .id();
  }

  private String offeredStep(String html) {
    return asked.items().stream().filter(i -> i.html().equals(html)).findFirst().orElseThrow().id();
  }

  private <T> T any(List<T> list) {
    return list.get(random.nextInt(list.size()));
  }
}
