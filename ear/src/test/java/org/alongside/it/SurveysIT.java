package org.alongside.it;

import static org.alongside.it.Refusals.assertNotFound;
import static org.alongside.it.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ejb.EJB;
import jakarta.ejb.EJBAccessException;
import java.util.List;
import org.alongside.platform.BusinessException.Kind;
import org.alongside.survey.SaveSurveyAnswer;
import org.alongside.survey.SurveyReceipt;
import org.alongside.survey.SurveySheet;
import org.alongside.survey.Surveys;
import org.junit.jupiter.api.Test;

/** What is asked of learners: kept while they answer, then without their name. */
class SurveysIT extends WithKinds {
  @EJB private Surveys surveys;

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
  void anAnswerThatIsRefusedLeavesTheSheetAsItWas() {
    APerson person = APerson.clinician();
    As learner = person.signedIn();
    SurveySheet sheet = page(learner, "before").sheet();
    learner.get(
        () -> surveys.save(sheet.id(), new SaveSurveyAnswer("kinds.knows", "12345678", "4", null)));
    for (SaveSurveyAnswer wrong :
        List.of(
            new SaveSurveyAnswer("kinds.knows", "12345679", "6", null),
            new SaveSurveyAnswer("kinds.knows", "short", "5", null))) {
      assertThatThrownBy(() -> learner.run(() -> surveys.save(sheet.id(), wrong)))
          .isInstanceOf(org.alongside.platform.BusinessException.class);
    }
    assertThat(page(learner, "before").sheet().parts().get(0).items())
        .filteredOn(item -> item.name().equals("kinds.knows"))
        .singleElement()
        .extracting(SurveySheet.Item::choice)
        .isEqualTo("4");
    assertThat(page(learner, "before").sheet().revision()).isEqualTo(1);
  }

  @Test
  void anAnswerCostsTwoStatementsAndSendingAFew() {
    As learner = learner();
    String sheet = page(learner, "before").sheet().id();
    SaveSurveyAnswer answer = new SaveSurveyAnswer("kinds.knows", "12345678", "4", null);
    learner.get(() -> surveys.save(sheet, answer));
    assertThat(Database.statements(() -> learner.get(() -> surveys.save(sheet, answer))))
        .isLessThanOrEqualTo(2);
    learner.get(() -> surveys.send(sheet));
    assertThat(Database.statements(() -> learner.get(() -> surveys.send(sheet)))).isEqualTo(1);
  }
}
