package org.alongside.it;

import static org.alongside.it.Refusals.assertNotFound;
import static org.alongside.it.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.function.Supplier;
import org.alongside.learning.Enrolments;
import org.alongside.learning.LearningStatus;
import org.alongside.learning.ModuleCycles;
import org.alongside.learning.ModuleProgress;
import org.alongside.learning.TranscriptRow;
import org.alongside.learning.TranscriptState;
import org.alongside.learning.Transcripts;
import org.alongside.people.TeamRef;
import org.alongside.people.TeamRelation;
import org.alongside.platform.BusinessException.Kind;
import org.alongside.platform.Settings;
import org.alongside.platform.SiteClock;
import org.alongside.platform.SiteSettings;
import org.alongside.schedule.Attendances;
import org.alongside.schedule.Presence;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ModuleCyclesIT extends InServer {
  private static final String W9 = "W9";
  private static final String EN = "en";

  @EJB private ModuleCycles cycles;
  @EJB private Enrolments enrolments;
  @EJB private Transcripts transcripts;
  @EJB private Attendances attendances;
  @EJB private Settings settings;
  @Inject private SiteClock clock;

  private APerson person;
  private As own;
  private As coordinator;

  @BeforeEach
  void somebodyCompletesAModule() {
    person = APerson.clinician();
    own = person.signedIn();
    coordinator = APerson.coordinator().signedIn();
  }

  /** W9 is completed by being there. */
  private void attends() {
    TeamRef team = Organisation.teamAt(Organisation.site());
    Organisation.join(team, person, TeamRelation.MEMBER_OF);
    String event = LiveParts.begun(coordinator, W9, Duration.ofMinutes(20), team.publicId());
    coordinator.run(() -> attendances.mark(event, person.publicId(), Presence.PRESENT));
    coordinator.run(() -> attendances.confirm(event));
  }

  private <T> T in(long days, Supplier<T> work) {
    return clock.at(Instant.now().plus(Duration.ofDays(days)), work);
  }

  private ModuleProgress module(long days) {
    return in(days, () -> own.get(() -> enrolments.module(W9, EN)));
  }

  private TranscriptRow newest(long days) {
    return in(days, () -> own.get(() -> transcripts.rows(EN))).get(0);
  }

  @Test
  void countsForTwoYearsThenIsToDoOnceMoreAndStaysOnTheTranscript() {
    attends();
    assertThat(module(0).status()).isEqualTo(LearningStatus.COMPLETED);
    assertThat(module(0).validity().lastDay()).isEqualTo(Organisation.today().plusMonths(24));
    assertThat(module(725).status()).isEqualTo(LearningStatus.COMPLETED);
    ModuleProgress expired = module(740);
    assertThat(expired.status()).isEqualTo(LearningStatus.NOT_STARTED);
    assertThat(expired.percent()).isZero();
    assertThat(expired.validity().expired()).isTrue();
    assertThat(newest(740).state()).isEqualTo(TranscriptState.EXPIRED);
    in(
        740,
        () -> {
          own.run(() -> enrolments.visit(W9, "an-honest-shrug", null));
          return null;
        });
    assertThat(Database.number("SELECT MAX(cycle) FROM enrolment WHERE person_id = ?", person.id()))
        .isEqualTo(2);
    assertThat(module(741).status()).isEqualTo(LearningStatus.IN_PROGRESS);
    assertThat(Database.number("SELECT COUNT(*) FROM completion WHERE person_id = ?", person.id()))
        .isEqualTo(1);
  }

  @Test
  void isRefreshedWithinSixtyDaysAndCountsFromTheOldEnd() {
    attends();
    assertRefused(Kind.CONFLICT, "learning.error.notOpen", () -> own.run(() -> cycles.refresh(W9)));
    in(
        700,
        () -> {
          own.run(() -> cycles.refresh(W9));
          own.run(() -> cycles.refresh(W9));
          return null;
        });
    ModuleProgress refreshing = module(701);
    assertThat(refreshing.status()).isEqualTo(LearningStatus.COMPLETED);
    assertThat(refreshing.refreshing()).isTrue();
    assertThat(refreshing.done()).isZero();
    assertThat(refreshing.percent()).isEqualTo(100);
    assertThat(Database.number("SELECT COUNT(*) FROM enrolment WHERE person_id = ?", person.id()))
        .isEqualTo(2);
  }

  @Test
  void aSettingThatIsChangedLaterTouchesNothingThatWasEarned() {
    attends();
    TranscriptRow before = newest(0);
    As admin = APerson.administrator().signedIn();
    admin.run(() -> settings.set(SiteSettings.VALID_MONTHS.name(), "1"));
    try {
      assertThat(newest(0)).isEqualTo(before);
      assertThat(module(200).status()).isEqualTo(LearningStatus.COMPLETED);
    } finally {
      admin.run(() -> settings.reset(SiteSettings.VALID_MONTHS.name()));
    }
  }

  @Test
  void aResetSetsAsideWithAReasonAndTheyBeginAnew() {
    attends();
    assertRefused(
        Kind.INVALID,
        "learning.error.resetReason",
        () -> coordinator.run(() -> cycles.reset(person.publicId(), W9, " ")));
    coordinator.run(() -> cycles.reset(person.publicId(), W9, "It was somebody else's name."));
    assertThat(module(0).status()).isEqualTo(LearningStatus.NOT_STARTED);
    assertThat(module(0).validity()).isNull();
    assertThat(newest(0).state()).isEqualTo(TranscriptState.RESET);
    assertThat(own.get(() -> cycles.mine(EN)))
        .singleElement()
        .satisfies(row -> assertThat(row.reason()).isEqualTo("It was somebody else's name."));
    assertRefused(
        Kind.CONFLICT,
        "learning.error.nothingToReset",
        () -> coordinator.run(() -> cycles.reset(person.publicId(), W9, "Once more.")));
    attends();
    assertThat(module(0).status()).isEqualTo(LearningStatus.COMPLETED);
    assertThat(own.get(() -> transcripts.rows(EN)))
        .extracting(TranscriptRow::state)
        .containsExactly(TranscriptState.VALID, TranscriptState.RESET);
  }

  @Test
  void nobodyResetsWhomTheyDoNotLookAfter() {
    attends();
    As elsewhere = Organisation.coordinatorOf(Organisation.teamAt(Organisation.site()));
    assertNotFound(() -> elsewhere.run(() -> cycles.reset(person.publicId(), W9, "Because.")));
    assertNotFound(() -> elsewhere.run(() -> cycles.of(person.publicId(), EN)));
    assertNotFound(
        () -> coordinator.run(() -> cycles.reset(person.publicId(), "W1", "Nothing there.")));
    assertNotFound(() -> own.run(() -> cycles.refresh("W1")));
  }

  @Test
  void completionsFromBeforeGetTheirLastDayOnce() {
    attends();
    Database.execute(
        "DELETE v FROM completion_validity v JOIN completion c ON c.id = v.completion_id WHERE"
            + " c.person_id = ?",
        person.id());
    assertThat(module(0).validity().lastDay()).isEqualTo(Organisation.today().plusMonths(24));
    assertThat(As.system().get(() -> cycles.settleOlder())).isGreaterThanOrEqualTo(1);
    assertThat(As.system().get(() -> cycles.settleOlder())).isZero();
    assertThat(newest(0).lastDay()).isEqualTo(Organisation.today().plusMonths(24));
  }
}
