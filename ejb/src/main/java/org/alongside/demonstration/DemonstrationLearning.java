package org.alongside.demonstration;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.Supplier;
import org.alongside.assessment.AnswerValue;
import org.alongside.assessment.AskedQuestion;
import org.alongside.assessment.AttemptView;
import org.alongside.assessment.Attempts;
import org.alongside.assessment.SaveAnswer;
import org.alongside.assessment.Scene;
import org.alongside.assessment.TakeStep;
import org.alongside.catalogue.Published;
import org.alongside.catalogue.QuestionWithSolution;
import org.alongside.catalogue.UnitOutline;
import org.alongside.learning.Enrolments;
import org.alongside.learning.LearningStatus;
import org.alongside.learning.ModuleProgress;
import org.alongside.platform.Roles;
import org.alongside.platform.SiteClock;
import org.alongside.survey.SaveSurveyAnswer;
import org.alongside.survey.SurveySheet;
import org.alongside.survey.Surveys;

/**
 * One person of the demonstration takes a module, unit by unit, through the same boundaries that
 * the pages call. Called as that person, under an identity that the generator makes; all of one
 * person's work is one transaction.
 */
@Stateless
public class DemonstrationLearning {
  private static final String EN = "en";
  private static final int MOST_ATTEMPTS = 4;
  private static final int MOST_STEPS = 60;
  private static final int WANDERING = 12;

  @EJB private Enrolments enrolments;
  @EJB private Attempts attempts;
  @EJB private Surveys surveys;
  @Inject private Published published;
  @Inject private SiteClock clock;

  /**
   * What somebody does.
   *
   * @param module code
   * @param from when they begin
   * @param units how many units they get done; more than there are: all
   * @param care share of questions that they answer rightly, 0-1
   * @param without codes of units that they leave out
   */
  public record Plan(
      String module, Instant from, int units, double care, long seed, Set<String> without) {
    /** Leaves nothing out. */
    public Plan(String module, Instant from, int units, double care, long seed) {
      this(module, from, units, care, seed, Set.of());
    }
  }

  /** Works through the plan; nothing where the person has begun the module already. */
  @RolesAllowed(Roles.PERSON)
  public void take(Plan plan) {
    ModuleProgress module = at(plan.from(), () -> enrolments.module(plan.module(), EN));
    if (module.status() == LearningStatus.NOT_STARTED) {
      new Learner(plan).work(module);
    }
  }

  private <T> T at(Instant instant, Supplier<T> work) {
    return clock.at(instant, work);
  }

  /** One person at work; time passes with each thing they do. */
  private final class Learner {
    private final Plan plan;
    private final Random random;
    private Instant now;
    private int saves;

    Learner(Plan plan) {
      this.plan = plan;
      this.random = new Random(plan.seed());
      this.now = plan.from();
    }

    void work(ModuleProgress module) {
      List<UnitOutline> units =
          module.outline().units().stream()
              .filter(unit -> !plan.without().contains(unit.code()))
              .toList();
      for (UnitOutline unit : units.subList(0, Math.min(plan.units(), units.size()))) {
        switch (unit.kind()) {
          case PAGE, REFLECTION -> read(unit);
          case SURVEY -> answer(unit);
          case PRACTICE -> practise(unit);
          case QUIZ -> quiz(unit);
          case SCENARIO -> scenario(unit);
          // a live and a judged part, and one's word, are a stage of their own
          case LIVE, JUDGED, ATTESTATION -> {}
        }
        if (random.nextInt(3) == 0) {
          now = now.plus(Duration.ofHours(20 + random.nextInt(50)));
        }
      }
    }

    private <T> T then(int minutes, Supplier<T> work) {
      now = now.plus(Duration.ofSeconds(60L * minutes - random.nextInt(30)));
      return at(now, work);
    }

    private void read(UnitOutline unit) {
      then(
          1,
          () -> {
            enrolments.visit(plan.module(), unit.code(), null);
            return null;
          });
      then(unit.minutes() + 1, () -> enrolments.complete(plan.module(), unit.code()));
    }

    /** Most questions of a survey get an answer, the later ones a surer one; some are left out. */
    private void answer(UnitOutline unit) {
      SurveySheet sheet = then(1, () -> enrolments.unit(plan.module(), unit.code(), EN)).sheet();
      for (SurveySheet.Part part : sheet.parts()) {
        for (SurveySheet.Item item : part.items()) {
          List<SurveySheet.Choice> choices = item.choices();
          if (!choices.isEmpty() && random.nextInt(8) > 0) {
            int least = unit.position() == 0 ? 0 : choices.size() / 2;
            String choice = choices.get(least + random.nextInt(choices.size() - least)).id();
            String saveId = "demo-%05d".formatted(++saves);
            at(
                now,
                () ->
                    surveys.save(
                        sheet.id(), new SaveSurveyAnswer(item.name(), saveId, choice, null)));
          }
        }
      }
      then(unit.minutes(), () -> surveys.send(sheet.id()));
    }

    private void practise(UnitOutline unit) {
      AttemptView attempt = then(1, () -> enrolments.attempt(plan.module(), unit.code(), EN));
      for (AskedQuestion question : attempt.questions()) {
        save(unit, attempt, question);
        then(1, () -> attempts.check(attempt.id(), question.id(), EN));
      }
    }

    private void quiz(UnitOutline unit) {
      boolean passed = false;
      for (int i = 0; i < MOST_ATTEMPTS && !passed; i++) {
        AttemptView attempt = then(2, () -> enrolments.attempt(plan.module(), unit.code(), EN));
        for (AskedQuestion question : attempt.questions()) {
          save(unit, attempt, question);
        }
        passed = then(1, () -> attempts.submit(attempt.id())).passed();
      }
    }

    private void save(UnitOutline unit, AttemptView attempt, AskedQuestion question) {
      QuestionWithSolution whole = published.content(unit.id(), EN).question(question.id());
      DemonstrationAnswers answers = new DemonstrationAnswers(whole, question, random);
      AnswerValue value = random.nextDouble() < plan.care() ? answers.right() : answers.guess();
      then(
          1,
          () ->
              attempts.save(
                  attempt.id(),
                  new SaveAnswer(question.id(), "demo-%05d".formatted(++saves), "demo", 0, value)));
    }

    private void scenario(UnitOutline unit) {
      AttemptView attempt = then(1, () -> enrolments.attempt(plan.module(), unit.code(), EN));
      for (int i = 0; i < MOST_STEPS && !attempt.submitted(); i++) {
        AttemptView here = attempt;
        Scene scene = here.scenes().get(here.scenes().size() - 1);
        int pick = random.nextInt(scene.choices().size());
        // a story that can be begun again has an end all the same
        String choice = scene.choices().get(i < WANDERING ? pick : pick / 2).id();
        then(
            1,
            () -> {
              attempts.step(
                  here.id(), new TakeStep("demo-%05d".formatted(++saves), scene.node(), choice));
              return null;
            });
        attempt = at(now, () -> enrolments.unit(plan.module(), unit.code(), EN)).attempt();
      }
    }
  }
}
