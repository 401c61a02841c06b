package org.alongside.it;

import static org.alongside.it.Refusals.assertNotFound;
import static org.alongside.it.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ejb.EJB;
import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.alongside.assessment.AnswerValue;
import org.alongside.assessment.AskedQuestion;
import org.alongside.assessment.AttemptView;
import org.alongside.assessment.Attempts;
import org.alongside.assessment.QuestionFeedback;
import org.alongside.assessment.SaveAnswer;
import org.alongside.catalogue.ContentSource;
import org.alongside.catalogue.Guides;
import org.alongside.catalogue.Published;
import org.alongside.catalogue.Publishing;
import org.alongside.catalogue.RecordReview;
import org.alongside.catalogue.ReviewRow;
import org.alongside.catalogue.Reviews;
import org.alongside.catalogue.TeachingPage;
import org.alongside.learning.Enrolments;
import org.alongside.learning.ModulePage;
import org.alongside.learning.UnitPage;
import org.alongside.platform.BusinessException.Kind;
import org.alongside.platform.Roles;
import org.alongside.survey.SaveSurveyAnswer;
import org.alongside.survey.SurveyReceipt;
import org.alongside.survey.SurveySheet;
import org.alongside.survey.Surveys;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A module with one of everything, published by the test: questions, surveys, guides, reviews. */
class KindsIT extends InServer {
  private static final ContentSource SHIPPED =
      ContentSource.classPath(Publishing.class.getClassLoader());
  private static final String CODE = KindsModule.CODE;

  @EJB private Publishing publishing;
  @EJB private Enrolments enrolments;
  @EJB private Attempts attempts;
  @EJB private Surveys surveys;
  @EJB private Guides guides;
  @EJB private Reviews reviews;
  @Inject private Published published;

  @BeforeEach
  void publish() {
    Map<String, String> files =
        KindsModule.files(SHIPPED.text("programmes/staff.yaml").orElseThrow());
    ContentSource both = path -> Optional.ofNullable(files.get(path)).or(() -> SHIPPED.text(path));
    As.system().get(() -> publishing.publishAll(both));
  }

  @AfterEach
  void restore() {
    As.system().get(() -> publishing.publishAll(SHIPPED));
  }

  private static As learner() {
    return APerson.clinician().signedIn();
  }

  private AttemptView attempt(As learner, String unit) {
    return learner.get(() -> enrolments.attempt(CODE, unit, "en"));
  }

  private UnitPage page(As learner, String unit) {
    return learner.get(() -> enrolments.unit(CODE, unit, "en"));
  }

  private SaveAnswer right(As learner, String unit, AskedQuestion question) {
    return Learning.rightly(published, page(learner, unit).state().unit().id(), question);
  }

  private static AskedQuestion question(AttemptView attempt, String id) {
    return attempt.questions().stream().filter(q -> q.id().equals(id)).findFirst().orElseThrow();
  }

  @Test
  void anAnswerOfEveryKindIsKeptCheckedAndShownAgain() {
    As learner = learner();
    AttemptView practice = attempt(learner, "kinds");
    assertThat(practice.questions())
        .extracting(AskedQuestion::kind)
        .containsExactly(
            "SINGLE", "MULTIPLE", "SORT", "TRUEFALSE", "MATCH", "ORDER", "TEXT", "WRITE");
    for (AskedQuestion question : practice.questions()) {
      SaveAnswer right = right(learner, "kinds", question);
      learner.get(() -> attempts.save(practice.id(), right));
      AskedQuestion shown = question(attempt(learner, "kinds"), question.id());
      assertThat(shown.answer()).as(question.kind()).isEqualTo(right.value());
      assertThat(shown.feedback()).isNull();
      QuestionFeedback feedback =
          learner.get(() -> attempts.check(practice.id(), question.id(), "en"));
      assertThat(feedback.right()).as(question.kind()).isTrue();
    }
    assertThat(page(learner, "kinds").state().isDone()).isTrue();
  }

  @Test
  void whatAnAttemptTellsTheBrowserHoldsNoSolution() {
    AttemptView practice = attempt(learner(), "kinds");
    assertThat(question(practice, "routes").categories())
        .extracting(AskedQuestion.Category::id)
        .containsExactly("p0", "p1", "p2");
    assertThat(question(practice, "hour").items())
        .extracting(AskedQuestion.Item::id)
        .containsExactly("p0", "p1", "p2", "p3");
    assertThat(practice.questions().toString())
        .doesNotContain("988", "in his words", "Not today", "Nobody feels shut in", "=0");
  }

  @Test
  void theContentsOwnNamesAndHalfAnOrderAreNoAnswers() {
    As learner = learner();
    AttemptView practice = attempt(learner, "kinds");
    for (SaveAnswer wrong :
        List.of(
            Learning.save(
                "hour", AnswerValue.ordering(List.of("sit", "ask", "tell", "nurse")), "t", 0),
            Learning.save("hour", AnswerValue.ordering(List.of("p0", "p1")), "t", 0),
            Learning.save("routes", AnswerValue.placing(Map.of("fire", "=0")), "t", 0),
            Learning.save("pay", AnswerValue.choosing("perhaps"), "t", 0),
            Learning.save("line", AnswerValue.typing("9".repeat(300)), "t", 0))) {
      assertRefused(
          Kind.INVALID,
          "assessment.error.value",
          () -> learner.run(() -> attempts.save(practice.id(), wrong)));
    }
  }

  @Test
  void aQuizOfTheNewKindsIsScoredInParts() {
    As learner = learner();
    AttemptView quiz = attempt(learner, "check");
    for (AskedQuestion question : quiz.questions()) {
      SaveAnswer right = right(learner, "check", question);
      AnswerValue value = right.value();
      if (question.kind().equals("ORDER")) {
        List<String> reversed = new ArrayList<>(value.order());
        Collections.reverse(reversed);
        value = AnswerValue.ordering(reversed);
      }
      SaveAnswer given = Learning.save(question.id(), value, "t", 0);
      learner.get(() -> attempts.save(quiz.id(), given));
    }
    assertThat(learner.get(() -> attempts.submit(quiz.id())).scorePercent()).isEqualTo(75);
    AskedQuestion order = question(page(learner, "check").attempt(), "hour");
    assertThat(order.feedback().steps()).hasSize(4).anyMatch(step -> !step.right());
  }

  @Test
  void theEqualPageCompletesAPracticeAndNothingElseDoesByHand() {
    As learner = learner();
    assertThat(page(learner, "hard").alternativeHtml()).contains("without asking anybody");
    learner.get(() -> enrolments.complete(CODE, "hard"));
    assertThat(page(learner, "hard").state().isDone()).isTrue();
    assertRefused(
        Kind.CONFLICT,
        "learning.error.notByHand",
        () -> learner.run(() -> enrolments.complete(CODE, "kinds")));
    assertRefused(
        Kind.CONFLICT,
        "learning.error.notByHand",
        () -> learner.run(() -> enrolments.complete(CODE, "before")));
  }

  @Test
  void aReflectionShowsItsPromptsAndCompletesOnNextUndoably() {
    As learner = learner();
    assertThat(page(learner, "evening").prompts()).hasSize(2);
    assertThat(page(learner, "evening").completesOnNext()).isTrue();
    learner.get(() -> enrolments.complete(CODE, "evening"));
    assertThat(page(learner, "evening").canUndo()).isTrue();
    learner.get(() -> enrolments.undo(CODE, "evening"));
    assertThat(page(learner, "evening").state().isDone()).isFalse();
  }

  @Test
  void aSurveyKeepsAnswersUntilItIsSentAndThenHasNone() {
    APerson person = APerson.clinician();
    As learner = person.signedIn();
    SurveySheet sheet = page(learner, "before").sheet();
    assertThat(sheet.parts()).singleElement().extracting(p -> p.items().size()).isEqualTo(3);
    SaveSurveyAnswer agree = new SaveSurveyAnswer("kinds.knows", "12345678", "4", null);
    SurveyReceipt receipt = learner.get(() -> surveys.save(sheet.id(), agree));
    assertThat(learner.get(() -> surveys.save(sheet.id(), agree))).isEqualTo(receipt);
    learner.get(
        () ->
            surveys.save(
                sheet.id(), new SaveSurveyAnswer("kinds.more", "12345679", null, "The pay")));
    assertThat(page(learner, "before").sheet().answered()).isEqualTo(2);

    long before = Database.number("SELECT COUNT(*) FROM survey_response");
    learner.get(() -> surveys.send(sheet.id()));

    assertThat(page(learner, "before").state().isDone()).isTrue();
    assertThat(page(learner, "before").sheet().sent()).isTrue();
    assertThat(page(learner, "before").sheet().answered()).isZero();
    assertThat(
            Database.number(
                "SELECT COUNT(*) FROM survey_sheet WHERE person_id = ? AND draft = '{}'",
                person.id()))
        .isEqualTo(1);
    assertThat(Database.number("SELECT COUNT(*) FROM survey_response")).isEqualTo(before + 1);
    learner.get(() -> surveys.send(sheet.id()));
    assertThat(Database.number("SELECT COUNT(*) FROM survey_response")).isEqualTo(before + 1);
    assertRefused(
        Kind.CONFLICT,
        "survey.error.sent",
        () ->
            learner.run(
                () ->
                    surveys.save(
                        sheet.id(), new SaveSurveyAnswer("kinds.knows", "87654321", "1", null))));
  }

  @Test
  void aSurveyMayBeSentWithoutAnyAnswer() {
    As learner = learner();
    SurveySheet sheet = page(learner, "before").sheet();
    long before = Database.number("SELECT COUNT(*) FROM survey_response");
    learner.get(() -> surveys.send(sheet.id()));
    assertThat(page(learner, "before").state().isDone()).isTrue();
    assertThat(Database.number("SELECT COUNT(*) FROM survey_response")).isEqualTo(before);
  }

  @Test
  void aSurveyIsNobodyElsesAndTakesAnswersToItsQuestionsOnly() {
    As learner = learner();
    String sheet = page(learner, "before").sheet().id();
    As stranger = learner();
    SaveSurveyAnswer fine = new SaveSurveyAnswer("kinds.knows", "12345678", "4", null);
    assertNotFound(() -> stranger.run(() -> surveys.save(sheet, fine)));
    assertNotFound(() -> stranger.run(() -> surveys.send(sheet)));
    assertNotFound(
        () ->
            learner.run(
                () ->
                    surveys.save(
                        sheet, new SaveSurveyAnswer("kinds.other", "12345678", "4", null))));
    assertRefused(
        Kind.INVALID,
        "survey.error.value",
        () ->
            learner.run(
                () ->
                    surveys.save(
                        sheet, new SaveSurveyAnswer("kinds.knows", "12345678", "6", null))));
    assertThatThrownBy(() -> surveys.send(sheet)).isInstanceOf(EJBAccessException.class);
  }

  @Test
  void theModuleTellsItsNoticeAndRubricInTheReadersLanguageWhereItCan() {
    ModulePage french = learner().get(() -> enrolments.about(CODE, "fr"));
    assertThat(french.module().outline().title()).isEqualTo("Une chose de chaque sorte");
    assertThat(french.module().outline().titleLanguage()).isEqualTo("fr");
    assertThat(french.module().outline().language()).isEqualTo("en");
    assertThat(french.module().outline().notice()).contains("chute");
    assertThat(french.rubric().language()).isEqualTo("en");
    assertThat(french.rubric().text().criteria()).hasSize(3);
    assertThat(french.module().outline().extras().liveMinutes()).isEqualTo(60);
    assertThat(french.module().outline().extras().challenge().draw()).isEqualTo(3);
  }

  @Test
  void aModuleIsADraftUntilACoordinatorRecordsItsReview() {
    As learner = learner();
    APerson somebody = APerson.administrator();
    As coordinator = As.person(somebody.id(), Roles.COORDINATOR);
    assertThat(learner.get(() -> enrolments.about(CODE, "en")).review().isDraft()).isTrue();
    ReviewRow row = row(coordinator);
    assertThat(row.state().isDraft()).isTrue();

    RecordReview review = new RecordReview(CODE, " Elders’ circle ", LocalDate.of(2026, 1, 15));
    coordinator.run(() -> reviews.record(review));

    assertThat(learner.get(() -> enrolments.about(CODE, "en")).review().reviewer())
        .isEqualTo("Elders’ circle");
    assertThat(page(learner, "read").review().isReviewed()).isTrue();
    assertThat(row(coordinator).state().version()).isEqualTo(row.version());
    String recorded = row(coordinator).review();
    coordinator.run(() -> reviews.withdraw(recorded));
    assertThat(learner.get(() -> enrolments.about(CODE, "en")).review().isDraft()).isTrue();
  }

  private ReviewRow row(As coordinator) {
    return coordinator.get(() -> reviews.list("en")).stream()
        .filter(r -> r.code().equals(CODE))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void onlyACoordinatorRecordsAReviewAndOnlyAWholeOne() {
    As learner = learner();
    assertThatThrownBy(() -> learner.get(() -> reviews.list("en")))
        .isInstanceOf(EJBAccessException.class);
    As coordinator = As.person(APerson.administrator().id(), Roles.COORDINATOR);
    assertRefused(
        Kind.INVALID,
        "catalogue.error.reviewer",
        () ->
            coordinator.run(
                () -> reviews.record(new RecordReview(CODE, " ", LocalDate.of(2026, 1, 15)))));
    assertRefused(
        Kind.INVALID,
        "catalogue.error.reviewed-on",
        () ->
            coordinator.run(
                () -> reviews.record(new RecordReview(CODE, "Elders", LocalDate.of(2999, 1, 1)))));
    assertNotFound(
        () ->
            coordinator.run(
                () -> reviews.record(new RecordReview("Z9", "Elders", LocalDate.of(2026, 1, 1)))));
  }

  @Test
  void guidesAreForThoseWhoMayRunThem() {
    As mentor = As.person(APerson.clinician().id(), Roles.MENTOR);
    TeachingPage page = mentor.get(() -> guides.open(CODE, "fr"));
    assertThat(page.guide().language()).isEqualTo("en");
    assertThat(page.guide().text().agenda()).hasSize(2);
    assertThat(page.rubric().text().passLevel()).isEqualTo(2);
    assertThat(mentor.get(() -> guides.list("en"))).extracting(r -> r.code()).contains(CODE);
    assertNotFound(() -> mentor.run(() -> guides.open("Z9", "en")));
    As learner = learner();
    assertThatThrownBy(() -> learner.get(() -> guides.open(CODE, "en")))
        .isInstanceOf(EJBAccessException.class);
  }
}
