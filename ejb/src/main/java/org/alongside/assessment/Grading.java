package org.alongside.assessment;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.alongside.catalogue.QuestionWithSolution;
import org.alongside.platform.BusinessException;

/** What an answer is worth, and whether it is one at all. Pure. */
final class Grading {
  private Grading() {}

  /**
   * 0 to 1. SINGLE: all or nothing. MULTIPLE: right choices less wrong ones, as a share of what was
   * to be chosen, never below 0. SORT: the share of items in a right place. No answer is 0.
   */
  static double score(QuestionWithSolution question, AnswerValue answer) {
    if (answer == null) {
      return 0;
    }
    return switch (question.kind()) {
      case SINGLE -> rightOptions(question).contains(answer.choice()) ? 1 : 0;
      case MULTIPLE -> multiple(question, answer.choices());
      case SORT -> sort(question, answer.placed());
    };
  }

  /** Whole per cent over all questions, rounded down, so that nobody passes by rounding. */
  static int percent(List<Double> scores) {
    double sum = scores.stream().mapToDouble(Double::doubleValue).sum();
    return scores.isEmpty() ? 0 : (int) Math.floor(100 * sum / scores.size() + 1e-9);
  }

  /** Refuses a value that is not an answer to this question. */
  static void require(QuestionWithSolution question, AnswerValue value) {
    if (!fits(question, value)) {
      throw new BusinessException(
          BusinessException.Kind.INVALID, "assessment.error.value", question.id());
    }
  }

  private static boolean fits(QuestionWithSolution question, AnswerValue value) {
    if (value == null) {
      return false;
    }
    Set<String> options =
        question.options().stream()
            .map(QuestionWithSolution.Option::id)
            .collect(Collectors.toSet());
    return switch (question.kind()) {
      case SINGLE ->
          value.choices() == null && value.placed() == null && options.contains(value.choice());
      case MULTIPLE ->
          value.choice() == null
              && value.placed() == null
              && value.choices() != null
              && options.containsAll(value.choices())
              && new HashSet<>(value.choices()).size() == value.choices().size();
      case SORT -> value.choice() == null && value.choices() == null && placedFits(question, value);
    };
  }

  private static boolean placedFits(QuestionWithSolution question, AnswerValue value) {
    Set<String> items =
        question.items().stream().map(QuestionWithSolution.Item::id).collect(Collectors.toSet());
    Set<String> categories =
        question.categories().stream()
            .map(QuestionWithSolution.Category::id)
            .collect(Collectors.toSet());
    return value.placed() != null
        && items.containsAll(value.placed().keySet())
        && categories.containsAll(value.placed().values());
  }

  /** Whether every part of the question has been answered. */
  static boolean isWhole(QuestionWithSolution question, AnswerValue value) {
    if (value == null) {
      return false;
    }
    return switch (question.kind()) {
      case SINGLE -> value.choice() != null;
      case MULTIPLE -> value.choices() != null && !value.choices().isEmpty();
      case SORT -> value.placed() != null && value.placed().size() == question.items().size();
    };
  }

  private static double multiple(QuestionWithSolution question, List<String> choices) {
    Set<String> right = rightOptions(question);
    long hits = choices.stream().filter(right::contains).count();
    return Math.max(0, (double) (hits - (choices.size() - hits)) / right.size());
  }

  private static double sort(QuestionWithSolution question, Map<String, String> placed) {
    long right =
        question.items().stream().filter(i -> i.fits(placed.getOrDefault(i.id(), ""))).count();
    return (double) right / question.items().size();
  }

  private static Set<String> rightOptions(QuestionWithSolution question) {
    return question.options().stream()
        .filter(QuestionWithSolution.Option::correct)
        .map(QuestionWithSolution.Option::id)
        .collect(Collectors.toSet());
  }

  /** Feedback on every part of the question. */
  static QuestionFeedback feedback(
      QuestionWithSolution question, AskedQuestion asked, AnswerValue answer) {
    double score = score(question, answer);
    List<QuestionFeedback.OptionFeedback> options =
        asked.options().stream()
            .map(
                o -> {
                  QuestionWithSolution.Option whole =
                      question.options().stream()
                          .filter(w -> w.id().equals(o.id()))
                          .findFirst()
                          .orElseThrow();
                  return new QuestionFeedback.OptionFeedback(
                      o.id(),
                      o.html(),
                      whole.correct(),
                      asked.isChosen(o.id()),
                      whole.feedbackHtml());
                })
            .toList();
    List<QuestionFeedback.ItemFeedback> items =
        asked.items().stream().map(i -> itemFeedback(question, i, asked.placeOf(i.id()))).toList();
    return new QuestionFeedback(score, score >= 1 - 1e-9, options, items);
  }

  private static QuestionFeedback.ItemFeedback itemFeedback(
      QuestionWithSolution question, AskedQuestion.Item item, String placed) {
    QuestionWithSolution.Item whole =
        question.items().stream().filter(w -> w.id().equals(item.id())).findFirst().orElseThrow();
    return new QuestionFeedback.ItemFeedback(
        item.id(),
        item.html(),
        categoryText(question, placed),
        placed != null && whole.fits(placed),
        categoryText(question, whole.category()),
        whole.feedbackHtml());
  }

  private static String categoryText(QuestionWithSolution question, String category) {
    return question.categories().stream()
        .filter(c -> c.id().equals(category))
        .map(QuestionWithSolution.Category::text)
        .findFirst()
        .orElse(null);
  }
}
