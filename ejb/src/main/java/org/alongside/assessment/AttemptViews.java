package org.alongside.assessment;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
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
              AskedQuestion bare =
                  asked(question, order, answer == null ? null : answer.value(), null);
              boolean seen =
                  attempt.kind() == UnitKind.PRACTICE
                      ? answer != null && answer.isChecked()
                      : mayReview(attempt, review);
              asked.add(
                  seen
                      ? asked(
                          question,
                          order,
                          bare.answer(),
                          Grading.feedback(question, bare, bare.answer()))
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

  static AskedQuestion asked(
      QuestionWithSolution question,
      List<String> order,
      AnswerValue answer,
      QuestionFeedback feedback) {
    return new AskedQuestion(
        question.id(),
        question.kind().name(),
        question.stemHtml(),
        question.options().stream()
            .sorted(java.util.Comparator.comparingInt(o -> order.indexOf(o.id())))
            .map(o -> new AskedQuestion.Option(o.id(), o.html()))
            .toList(),
        question.categories().stream()
            .map(c -> new AskedQuestion.Category(c.id(), c.text()))
            .toList(),
        question.items().stream()
            .sorted(java.util.Comparator.comparingInt(i -> order.indexOf(i.id())))
            .map(i -> new AskedQuestion.Item(i.id(), i.html()))
            .toList(),
        answer,
        feedback);
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
