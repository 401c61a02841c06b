package org.alongside.assessment;

import java.util.List;
import java.util.Set;
import org.alongside.catalogue.QuestionKind;
import org.alongside.catalogue.QuestionWithSolution;

/** Makes of a question and an answer what may be read once it may be known. Pure. */
final class Feedback {
  private Feedback() {}

  /**
   * Feedback on every part of the question.
   *
   * @param veil as this attempt draws the question
   * @param asked the question as this attempt asks it
   * @param answer with the content's own ids, or null
   */
  static QuestionFeedback of(
      QuestionWithSolution question, Veil veil, AskedQuestion asked, AnswerValue answer) {
    double score = Grading.score(question, answer);
    return new QuestionFeedback(
        score,
        Grading.isRight(score),
        asked.options().stream().map(o -> option(question, asked, o)).toList(),
        question.kind() == QuestionKind.ORDER
            ? List.of()
            : asked.items().stream().map(i -> item(question, i, answer)).toList(),
        steps(question, veil, answer),
        question.text() == null ? null : text(question, answer),
        question.written() == null
            ? null
            : new QuestionFeedback.Written(
                question.written().exampleHtml(), question.written().lookFor()));
  }

  private static QuestionFeedback.OptionFeedback option(
      QuestionWithSolution question, AskedQuestion asked, AskedQuestion.Option option) {
    QuestionWithSolution.Option whole =
        question.options().stream()
            .filter(w -> w.id().equals(option.id()))
            .findFirst()
            .orElseThrow();
    return new QuestionFeedback.OptionFeedback(
        option.id(),
        option.html(),
        whole.correct(),
        asked.isChosen(option.id()),
        whole.feedbackHtml());
  }

  private static QuestionFeedback.ItemFeedback item(
      QuestionWithSolution question, AskedQuestion.Item item, AnswerValue answer) {
    QuestionWithSolution.Item whole =
        question.items().stream().filter(w -> w.id().equals(item.id())).findFirst().orElseThrow();
    String placed =
        answer == null || answer.placed() == null ? null : answer.placed().get(item.id());
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

  /** In the right order. */
  private static List<QuestionFeedback.StepFeedback> steps(
      QuestionWithSolution question, Veil veil, AnswerValue answer) {
    if (question.kind() != QuestionKind.ORDER) {
      return List.of();
    }
    List<String> right = Grading.steps(question);
    List<String> given = answer == null ? null : answer.order();
    Set<String> stand = given == null ? Set.of() : Grading.inOrder(question, given);
    return question.steps().stream()
        .map(
            step ->
                new QuestionFeedback.StepFeedback(
                    veil.name(step.id()),
                    step.html(),
                    right.indexOf(step.id()) + 1,
                    given == null ? 0 : Grading.placeOf(given, step.id()),
                    stand.contains(step.id()),
                    step.feedbackHtml()))
        .toList();
  }

  private static QuestionFeedback.TextFeedback text(
      QuestionWithSolution question, AnswerValue answer) {
    boolean right = answer != null && question.text().accepts(answer.text());
    return new QuestionFeedback.TextFeedback(
        right,
        question.text().accept().get(0),
        right ? question.text().rightHtml() : question.text().otherHtml());
  }
}
