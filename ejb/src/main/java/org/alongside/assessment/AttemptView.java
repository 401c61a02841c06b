package org.alongside.assessment;

import java.time.Instant;
import java.util.List;

/**
 * An attempt as its owner may see it now.
 *
 * @param id public id
 * @param number from 1
 * @param kind PRACTICE, QUIZ or SCENARIO
 * @param submitted whether it is over
 * @param revision counts its changes
 * @param scorePercent whole per cent, rounded down; null while it is open
 * @param passed null while it is open
 * @param questions for practice and quiz
 * @param scenes for a scenario: those passed, then the present one
 * @param debriefHtml after a scenario's end
 * @param mentorQuestions after a scenario's end
 */
public record AttemptView(
    String id,
    int number,
    String kind,
    boolean submitted,
    int revision,
    Integer scorePercent,
    Boolean passed,
    Instant startedAt,
    Instant submittedAt,
    List<AskedQuestion> questions,
    List<Scene> scenes,
    String debriefHtml,
    List<String> mentorQuestions) {

  /** Whether what each choice leads to may be seen by now. */
  public boolean reviewed() {
    return questions.stream().anyMatch(q -> q.feedback() != null);
  }

  /** How many questions have an answer. */
  public long answered() {
    return questions.stream().filter(q -> q.answer() != null).count();
  }
}
