package org.alongside.assessment;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.alongside.catalogue.QuestionWithSolution;
import org.alongside.platform.BusinessException;

/** What an answer is worth, and whether it is one at all. Pure; knows the content's own ids. */
final class Grading {
  /** Characters of a word or number. */
  static final int TEXT_MOST = 200;

  /** Characters of something written. */
  static final int WRITE_MOST = 5000;

  private Grading() {}

  /**
   * 0 to 1. SINGLE, TRUEFALSE, TEXT: all or nothing. MULTIPLE: right choices less wrong ones, as a
   * share of what was to be chosen, never below 0. SORT, MATCH: the share of items in a right
   * place. ORDER: how much of the order holds. WRITE is never marked: whole as it is. No answer is
   * 0.
   */
  static double score(QuestionWithSolution question, AnswerValue answer) {
    if (answer == null) {
      return 0;
    }
    return switch (question.kind()) {
      case SINGLE, TRUEFALSE -> rightOptions(question).contains(answer.choice()) ? 1 : 0;
      case MULTIPLE -> multiple(question, answer.choices());
      case SORT, MATCH -> sort(question, answer.placed());
      case ORDER -> order(question, answer.order());
      case TEXT -> question.text().accepts(answer.text()) ? 1 : 0;
      case WRITE -> 1;
    };
  }

  /** Whole per cent over all questions, rounded down, so that nobody passes by rounding. */
  static int percent(List<Double> scores) {
    double sum = scores.stream().mapToDouble(Double::doubleValue).sum();
    return scores.isEmpty() ? 0 : (int) Math.floor(100 * sum / scores.size() + 1e-9);
  }

  /** Refuses a value that is not an answer to this question. */
  static void require(QuestionWithSolution question, AnswerValue value) {
    if (value == null || value.parts() != 1 || !fits(question, value)) {
      throw new BusinessException(
          BusinessException.Kind.INVALID, "assessment.error.value", question.id());
    }
  }

  private static boolean fits(QuestionWithSolution question, AnswerValue value) {
    Set<String> options =
        question.options().stream()
            .map(QuestionWithSolution.Option::id)
            .collect(Collectors.toSet());
    return switch (question.kind()) {
      case SINGLE, TRUEFALSE -> options.contains(value.choice());
      case MULTIPLE ->
          value.choices() != null
              && options.containsAll(value.choices())
              && areDifferent(value.choices());
      case SORT, MATCH -> value.placed() != null && placedFits(question, value.placed());
      case ORDER ->
          value.order() != null
              && areDifferent(value.order())
              && new HashSet<>(value.order()).equals(Set.copyOf(steps(question)));
      case TEXT -> value.text() != null && value.text().length() <= TEXT_MOST;
      case WRITE -> value.text() != null && value.text().length() <= WRITE_MOST;
    };
  }

  private static boolean areDifferent(List<String> ids) {
    return new HashSet<>(ids).size() == ids.size();
  }

  private static boolean placedFits(QuestionWithSolution question, Map<String, String> placed) {
    Set<String> items =
        question.items().stream().map(QuestionWithSolution.Item::id).collect(Collectors.toSet());
    Set<String> categories =
        question.categories().stream()
            .map(QuestionWithSolution.Category::id)
            .collect(Collectors.toSet());
    return items.containsAll(placed.keySet()) && categories.containsAll(placed.values());
  }

  /** Whether every part of the question has been answered; whoever writes may write on paper. */
  static boolean isWhole(QuestionWithSolution question, AnswerValue value) {
    if (value == null) {
      return false;
    }
    return switch (question.kind()) {
      case SINGLE, TRUEFALSE -> value.choice() != null;
      case MULTIPLE -> value.choices() != null && !value.choices().isEmpty();
      case SORT, MATCH ->
          value.placed() != null && value.placed().size() == question.items().size();
      case ORDER -> value.order() != null;
      case TEXT -> value.text() != null && !value.text().isBlank();
      case WRITE -> value.text() != null;
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

  /** 1 for the right order, 0 for the reverse: the longest row of steps that follow each other. */
  private static double order(QuestionWithSolution question, List<String> order) {
    int steps = question.steps().size();
    return (double) (inOrder(question, order).size() - 1) / (steps - 1);
  }

  /**
   * The largest set of steps that stand in the right order among themselves (a longest increasing
   * subsequence); of several the one that begins and goes on earliest.
   */
  static Set<String> inOrder(QuestionWithSolution question, List<String> order) {
    List<String> right = steps(question);
    int[] places = order.stream().mapToInt(right::indexOf).toArray();
    List<List<Integer>> endingAt = new ArrayList<>();
    List<Integer> longest = List.of();
    for (int i = 0; i < places.length; i++) {
      List<Integer> best = List.of();
      for (int j = 0; j < i; j++) {
        if (places[j] < places[i] && endingAt.get(j).size() > best.size()) {
          best = endingAt.get(j);
        }
      }
      List<Integer> here = new ArrayList<>(best);
      here.add(i);
      endingAt.add(here);
      longest = here.size() > longest.size() ? here : longest;
    }
    return longest.stream().map(order::get).collect(Collectors.toSet());
  }

  static List<String> steps(QuestionWithSolution question) {
    return question.steps().stream().map(QuestionWithSolution.Step::id).toList();
  }

  private static Set<String> rightOptions(QuestionWithSolution question) {
    return question.options().stream()
        .filter(QuestionWithSolution.Option::correct)
        .map(QuestionWithSolution.Option::id)
        .collect(Collectors.toSet());
  }

  /** Whether every point was reached; scores are sums of fractions. */
  static boolean isRight(double score) {
    return score >= 1 - 1e-9;
  }

  /** Places from 1 of each step in an answer. */
  static int placeOf(List<String> order, String step) {
    return IntStream.range(0, order.size())
            .filter(i -> order.get(i).equals(step))
            .findFirst()
            .orElseThrow()
        + 1;
  }
}
