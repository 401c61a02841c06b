package org.alongside.it;

import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import org.alongside.assessment.AnswerValue;
import org.alongside.assessment.AttemptView;
import org.alongside.assessment.SaveAnswer;
import org.alongside.assessment.TakeStep;
import org.alongside.catalogue.ContentSource;
import org.alongside.catalogue.Guides;
import org.alongside.catalogue.Publishing;
import org.alongside.catalogue.RecordReview;
import org.alongside.catalogue.ReviewRow;
import org.alongside.catalogue.Reviews;
import org.alongside.catalogue.UnitKind;
import org.alongside.demonstration.DemonstrationLearning;
import org.alongside.journal.JournalPlace;
import org.alongside.journal.Journals;
import org.alongside.journal.SaveJournalEntry;
import org.alongside.learning.Enrolments;
import org.alongside.learning.ModuleProgress;
import org.alongside.survey.SaveSurveyAnswer;
import org.alongside.survey.SurveySheet;

/** A module, its units, and what the member has begun and written in them. */
final class ThingsOfLearning {
  private static final String MODULE = "W2";
  private static final String EN = "en";
  private static final String PAGE = "unitCode";

  private final World world;
  private final Shelf shelf;

  private ThingsOfLearning(World world, Shelf shelf) {
    this.world = world;
    this.shelf = shelf;
  }

  static void put(World world, Shelf shelf) {
    As member = world.caller("MEMBER").identity();
    As coordinator = world.caller("COORDINATOR").identity();
    ThingsOfLearning things = new ThingsOfLearning(world, shelf);
    things.module(member);
    things.attempts(member);
    things.survey(member);
    things.journal(member);
    things.teaching(coordinator);
    things.reviews(coordinator);
  }

  private void module(As member) {
    Enrolments enrolments = Organisation.boundary(Enrolments.class);
    ModuleProgress module = member.get(() -> enrolments.module(MODULE, EN));
    shelf.put("code", MODULE);
    shelf.put("moduleCode", MODULE);
    shelf.put("module", MODULE);
    for (UnitKind kind : UnitKind.values()) {
      module.units().stream()
          .filter(u -> u.unit().kind() == kind)
          .findFirst()
          .ifPresent(
              u -> shelf.put(PAGE + "." + kind.name().toLowerCase(Locale.ROOT), u.unit().code()));
    }
    shelf.put(PAGE, shelf.text(PAGE + ".page"));
    shelf.put("unit", shelf.text(PAGE));
    shelf.put("unit.quiz", shelf.text(PAGE + ".quiz"));
    shelf.put(
        DemonstrationLearning.Plan.class,
        new DemonstrationLearning.Plan(MODULE, Instant.now(), 0, 1, 1));
  }

  private void attempts(As member) {
    AttemptView quiz = attempt(member, "quiz");
    AttemptView practice = attempt(member, "practice");
    AttemptView scenario = attempt(member, "scenario");
    shelf.put("attemptId", quiz.id());
    shelf.put("attempt", quiz.id());
    shelf.put("question", quiz.questions().get(0).id());
    shelf.put("attemptId.practice", practice.id());
    shelf.put("attempt.practice", practice.id());
    shelf.put("attemptId.scenario", scenario.id());
    shelf.put("attempt.scenario", scenario.id());
    shelf.put("questionId", practice.questions().get(0).id());
    shelf.put("question.practice", practice.questions().get(0).id());
    shelf.put(
        SaveAnswer.class,
        Learning.save(quiz.questions().get(0).id(), AnswerValue.choosing("none"), "tab", 0));
    shelf.put(
        TakeStep.class,
        new TakeStep(
            UUID.randomUUID().toString(),
            scenario.scenes().get(0).node(),
            scenario.scenes().get(0).choices().get(0).id()));
  }

  private void survey(As member) {
    Enrolments enrolments = Organisation.boundary(Enrolments.class);
    SurveySheet sheet =
        member.get(() -> enrolments.unit(MODULE, shelf.text("unitCode.survey"), EN)).sheet();
    SurveySheet.Item item = sheet.parts().get(0).items().get(0);
    shelf.put("sheetId", sheet.id());
    shelf.put("sheet", sheet.id());
    shelf.put("item", item.name());
    shelf.put(
        SaveSurveyAnswer.class,
        new SaveSurveyAnswer(
            item.name(), UUID.randomUUID().toString(), item.choices().get(0).id(), null));
  }

  private void teaching(As coordinator) {
    shelf.put(
        "code.guide",
        coordinator.get(() -> Organisation.boundary(Guides.class).list(EN)).get(0).code());
    shelf.put(ContentSource.class, ContentSource.classPath(Publishing.class.getClassLoader()));
  }

  private AttemptView attempt(As member, String kind) {
    String unit = shelf.text(PAGE + "." + kind);
    return member.get(() -> Organisation.boundary(Enrolments.class).attempt(MODULE, unit, EN));
  }

  /** A review that was taken back again, so that no other test finds a module reviewed. */
  private void reviews(As coordinator) {
    Reviews reviews = Organisation.boundary(Reviews.class);
    ReviewRow row =
        coordinator.get(() -> reviews.list(EN)).stream()
            .filter(r -> r.review() == null)
            .findFirst()
            .orElseThrow();
    RecordReview review = new RecordReview(row.code(), "Somebody", world.today());
    coordinator.run(() -> reviews.record(review));
    String recorded =
        coordinator.get(() -> reviews.list(EN)).stream()
            .filter(r -> r.code().equals(row.code()))
            .findFirst()
            .orElseThrow()
            .review();
    coordinator.run(() -> reviews.withdraw(recorded));
    shelf.put("reviewId", recorded);
    shelf.put(RecordReview.class, review);
  }

  private void journal(As member) {
    JournalPlace place = new JournalPlace(MODULE, shelf.text("unit"), "note");
    SaveJournalEntry note =
        new SaveJournalEntry(
            place, UUID.randomUUID().toString(), UUID.randomUUID().toString(), 0, "A note.");
    member.run(() -> Organisation.boundary(Journals.class).save(note));
    shelf.put(JournalPlace.class, place);
    shelf.put(SaveJournalEntry.class, note);
    shelf.put("page", 0);
  }
}
