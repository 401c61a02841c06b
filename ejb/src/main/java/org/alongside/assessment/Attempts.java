package org.alongside.assessment;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import org.alongside.catalogue.Published;
import org.alongside.catalogue.QuestionWithSolution;
import org.alongside.catalogue.ScenarioNode;
import org.alongside.catalogue.UnitContent;
import org.alongside.catalogue.UnitKind;
import org.alongside.platform.BusinessException;
import org.alongside.platform.Caller;
import org.alongside.platform.Roles;
import org.alongside.platform.SiteClock;

/**
 * The answers of one's own attempts. Every write locks its attempt, so saves and the submission of
 * two tabs come one after the other; a write that was received before is recognised by the id that
 * the browser gave it.
 */
@Stateless
public class Attempts {
  private static final String ANY_LANGUAGE = "en";

  @PersistenceContext private EntityManager em;
  @Inject private AttemptDesk desk;
  @Inject private Published published;
  @Inject private Caller caller;
  @Inject private SiteClock clock;
  @Inject private Event<AttemptFinished> finished;
  @Inject private Event<ChallengeEnded> challenged;

  /**
   * Keeps one answer. Of two tabs the last received wins, and the other hears of it in its next
   * receipt.
   *
   * @throws BusinessException 404 not the caller's; 409 submitted; 400 not an answer to this
   *     question
   */
  @RolesAllowed(Roles.PERSON)
  public SaveReceipt save(String attemptId, SaveAnswer command) {
    Attempt attempt = mine(attemptId);
    requireId(command.saveId());
    requireTab(command.tab());
    List<Answer> answers = desk.answers(attempt);
    AnswerSave before =
        em.find(AnswerSave.class, new AnswerSave.Key(attempt.id(), command.saveId()));
    if (before != null) {
      return receipt(command, before.revision(), before.savedAt(), answers);
    }
    attempt.requireOpen();
    AnswerValue value = understood(attempt, command);
    Instant now = clock.now();
    int revision = attempt.change();
    Answer answer =
        answers.stream()
            .filter(a -> a.question().equals(command.question()))
            .findFirst()
            .orElse(null);
    if (answer == null) {
      answer = new Answer(attempt.id(), command.question());
      answer.give(value, revision, command.tab(), now);
      em.persist(answer);
    } else {
      answer.give(value, revision, command.tab(), now);
    }
    em.persist(new AnswerSave(attempt.id(), command, revision, now));
    return receipt(command, revision, now, answers);
  }

  /**
   * Feedback on a stored answer of a practice, as often as one likes.
   *
   * @throws BusinessException 404 not the caller's, or no practice; 409 when a part of the question
   *     is not answered yet
   */
  @RolesAllowed(Roles.PERSON)
  public QuestionFeedback check(String attemptId, String questionId, String language) {
    Attempt attempt = mine(attemptId);
    if (attempt.kind() != UnitKind.PRACTICE) {
      throw BusinessException.notFound();
    }
    question(attempt, questionId);
    UnitContent content = published.content(attempt.unitId(), language);
    QuestionWithSolution question = content.question(questionId);
    List<Answer> answers = desk.answers(attempt);
    Answer answer =
        answers.stream().filter(a -> a.question().equals(questionId)).findFirst().orElse(null);
    if (answer == null || !Grading.isWhole(question, answer.value())) {
      throw new BusinessException(BusinessException.Kind.CONFLICT, "assessment.error.notWhole");
    }
    answer.check(clock.now());
    if (answers.stream().filter(Answer::wasTried).count() == attempt.drawn().questions().size()) {
      tell(attempt);
    }
    List<String> order = attempt.drawn().order().get(questionId);
    AskedQuestion asked = AttemptViews.asked(question, order, answer.value());
    return Feedback.of(question, new Veil(question, order), asked, answer.value());
  }

  /**
   * Ends a quiz. Again on a submitted one: the same result.
   *
   * @throws BusinessException 404 not the caller's, or no quiz
   */
  @RolesAllowed(Roles.PERSON)
  public SubmissionResult submit(String attemptId) {
    Attempt attempt = mine(attemptId);
    if (attempt.kind() != UnitKind.QUIZ) {
      throw BusinessException.notFound();
    }
    if (!attempt.isSubmitted()) {
      attempt.submit(percent(attempt), clock.now());
      if (attempt.cycle() < 0) {
        challenged.fire(
            new ChallengeEnded(
                attempt.personId(),
                -attempt.cycle(),
                attempt.unitId(),
                attempt.publicId(),
                attempt.isPassed(),
                clock.now()));
      } else if (attempt.isPassed()) {
        tell(attempt);
      }
    }
    return new SubmissionResult(
        attempt.publicId(), attempt.scorePercent(), attempt.isPassed(), attempt.submittedAt());
  }

  /**
   * Takes a choice in a scenario and goes on to where it leads.
   *
   * @throws BusinessException 404 not the caller's, or no scenario; 409 when the person does not
   *     stand at that node any more; 400 no such choice
   */
  @RolesAllowed(Roles.PERSON)
  public void step(String attemptId, TakeStep command) {
    Attempt attempt = mine(attemptId);
    if (attempt.kind() != UnitKind.SCENARIO) {
      throw BusinessException.notFound();
    }
    requireId(command.saveId());
    List<ScenarioStep> steps = desk.steps(attempt);
    if (steps.stream().anyMatch(s -> s.isSave(command.saveId()))) {
      return;
    }
    attempt.requireOpen();
    if (!attempt.node().equals(command.node())) {
      throw new BusinessException(BusinessException.Kind.CONFLICT, "assessment.error.movedOn");
    }
    UnitContent content = published.content(attempt.unitId(), ANY_LANGUAGE);
    ScenarioNode.Choice choice =
        content.node(attempt.node()).choices().stream()
            .filter(c -> c.id().equals(command.choice()))
            .findFirst()
            .orElseThrow(
                () ->
                    new BusinessException(
                        BusinessException.Kind.INVALID, "assessment.error.choice"));
    Instant now = clock.now();
    em.persist(new ScenarioStep(attempt.id(), steps.size() + 1, command, choice.next(), now));
    attempt.goTo(choice.next(), content.node(choice.next()).ends(), now);
    if (attempt.isSubmitted()) {
      tell(attempt);
    }
  }

  private int percent(Attempt attempt) {
    UnitContent content = published.content(attempt.unitId(), ANY_LANGUAGE);
    List<Answer> answers = desk.answers(attempt);
    return Grading.percent(
        attempt.drawn().questions().stream()
            .map(
                id ->
                    Grading.score(
                        content.question(id),
                        answers.stream()
                            .filter(a -> a.question().equals(id))
                            .map(Answer::value)
                            .findFirst()
                            .orElse(null)))
            .toList());
  }

  private void tell(Attempt attempt) {
    finished.fire(
        new AttemptFinished(
            attempt.personId(),
            attempt.cycle(),
            attempt.unitId(),
            attempt.publicId(),
            clock.now()));
  }

  /** The attempt, locked; 404 where it is not the caller's. */
  private Attempt mine(String publicId) {
    long person = caller.personId();
    return em.createNamedQuery("Attempt.byPublicId", Attempt.class)
        .setParameter("id", publicId)
        .setLockMode(LockModeType.PESSIMISTIC_WRITE)
        .getResultStream()
        .findFirst()
        .filter(a -> a.belongsTo(person))
        .orElseThrow(BusinessException::notFound);
  }

  private QuestionWithSolution question(Attempt attempt, String id) {
    if (!attempt.drawn().order().containsKey(id)) {
      throw BusinessException.notFound();
    }
    return published.content(attempt.unitId(), ANY_LANGUAGE).question(id);
  }

  /** The answer with the content's own ids. */
  private AnswerValue understood(Attempt attempt, SaveAnswer command) {
    QuestionWithSolution question = question(attempt, command.question());
    Veil veil = new Veil(question, attempt.drawn().order().get(command.question()));
    AnswerValue value = veil.lift(command.value());
    Grading.require(question, value);
    return value;
  }

  private static SaveReceipt receipt(
      SaveAnswer command, int revision, Instant at, List<Answer> answers) {
    List<String> elsewhere =
        answers.stream()
            .filter(a -> !a.question().equals(command.question()))
            .filter(a -> a.isFromOtherTab(command.tab(), command.seen()))
            .map(Answer::question)
            .toList();
    return new SaveReceipt(command.saveId(), revision, at, elsewhere);
  }

  private static void requireId(String id) {
    if (id == null || !id.matches("[A-Za-z0-9\\-]{8,36}")) {
      throw new BusinessException(BusinessException.Kind.INVALID, "assessment.error.saveId");
    }
  }

  private static void requireTab(String tab) {
    if (tab == null || !tab.matches("[A-Za-z0-9\\-]{1,36}")) {
      throw new BusinessException(BusinessException.Kind.INVALID, "assessment.error.tab");
    }
  }
}
