package org.alongside.assessment;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.alongside.catalogue.QuestionKind;
import org.alongside.catalogue.QuestionWithSolution;
import org.alongside.catalogue.ReviewRule;
import org.alongside.catalogue.ScenarioNode;
import org.alongside.catalogue.UnitContent;
import org.alongside.catalogue.UnitKind;

/**
 * Makes of an attempt and its unit's content what its owner may see: the one place where solutions
 * are left out or let through. Pure.
 */
final class AttemptViews {
  private AttemptViews() {}

  static AttemptView of(
      Attempt attempt,
      UnitContent content,
      ReviewRule review,
      List<Answer> answers,
      List<ScenarioStep> steps) {
    boolean scenario = attempt.kind() == UnitKind.SCENARIO;
    boolean over = scenario && attempt.isSubmitted();
    return new AttemptView(
        attempt.publicId(),
        attempt.number(),
        attempt.kind().name(),
        attempt.isSubmitted(),
        attempt.revision(),
        attempt.scorePercent(),
        attempt.passed(),
        attempt.startedAt(),
        attempt.submittedAt(),
        scenario ? List.of() : questions(attempt, content, review, answers),
        scenario ? scenes(attempt, content, steps) : List.of(),
        over ? content.debriefHtml() : null,
        over ? content.mentorQuestions() : List.of());
  }

  private static List<AskedQuestion> questions(
      Attempt attempt, UnitContent content, ReviewRule review, List<Answer> answers) {
    Map<String, Answer> given =
        answers.stream().collect(Collectors.toMap(Answer::question, a -> a));
    List<AskedQuestion> asked = new ArrayList<>();
    attempt
        .drawn()
        .order()
        .forEach(
            (id, order) -> {
              QuestionWithSolution question = content.question(id);
              Answer answer = given.get(id);
              AnswerValue value = answer == null ? null : answer.value();
              AskedQuestion bare = asked(question, order, value);
              boolean seen =
                  attempt.kind() == UnitKind.PRACTICE
                      ? answer != null && answer.isChecked()
                      : mayReview(attempt, review);
              asked.add(
                  seen
                      ? bare.with(Feedback.of(question, new Veil(question, order), bare, value))
                      : bare);
            });
    return asked;
  }

  private static boolean mayReview(Attempt attempt, ReviewRule review) {
    return attempt.isSubmitted()
        && switch (review) {
          case AFTER_ATTEMPT -> true;
          case AFTER_PASS -> attempt.isPassed();
          case NEVER -> false;
        };
  }

  /**
   * The question as an attempt asks it.
   *
   * @param order what the attempt has drawn for it
   * @param answer with the content's own ids, or null
   */
  static AskedQuestion asked(
      QuestionWithSolution question, List<String> order, AnswerValue answer) {
    Veil veil = new Veil(question, order);
    return new AskedQuestion(
        question.id(),
        question.kind().name(),
        question.stemHtml(),
        question.options().stream()
            .sorted(Comparator.comparingInt(o -> order.indexOf(o.id())))
            .map(o -> new AskedQuestion.Option(o.id(), o.html()))
            .toList(),
        question.kind() == QuestionKind.MATCH ? partners(question, veil) : categories(question),
        question.kind() == QuestionKind.ORDER
            ? steps(question, veil, answer)
            : question.items().stream()
                .sorted(Comparator.comparingInt(i -> order.indexOf(i.id())))
                .map(i -> new AskedQuestion.Item(i.id(), i.html()))
                .toList(),
        veil.draw(answer),
        null);
  }

  private static List<AskedQuestion.Category> categories(QuestionWithSolution question) {
    return question.categories().stream()
        .map(c -> new AskedQuestion.Category(c.id(), c.text()))
        .toList();
  }

  private static List<AskedQuestion.Category> partners(QuestionWithSolution question, Veil veil) {
    return question.categories().stream()
        .sorted(Comparator.comparingInt(c -> veil.shuffled().indexOf(c.id())))
        .map(c -> new AskedQuestion.Category(veil.name(c.id()), c.text()))
        .toList();
  }

  private static List<AskedQuestion.Item> steps(
      QuestionWithSolution question, Veil veil, AnswerValue answer) {
    List<String> now = answer == null || answer.order() == null ? veil.shuffled() : answer.order();
    return question.steps().stream()
        .sorted(Comparator.comparingInt(s -> now.indexOf(s.id())))
        .map(s -> new AskedQuestion.Item(veil.name(s.id()), s.html()))
        .toList();
  }

  private static List<Scene> scenes(
      Attempt attempt, UnitContent content, List<ScenarioStep> steps) {
    List<Scene> scenes = new ArrayList<>();
    for (ScenarioStep step : steps) {
      scenes.add(scene(content.node(step.node()), step.choice()));
    }
    scenes.add(scene(content.node(attempt.node()), null));
    return scenes;
  }

  private static Scene scene(ScenarioNode node, String chosen) {
    return new Scene(
        node.id(),
        node.html(),
        node.choices().stream().map(c -> new Scene.Choice(c.id(), c.text())).toList(),
        chosen,
        node.ending());
  }
}
