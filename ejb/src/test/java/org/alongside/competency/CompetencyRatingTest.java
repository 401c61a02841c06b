package org.alongside.competency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CompetencyRatingTest {
  private static final Instant NOW = Instant.parse("2026-05-04T15:00:00Z");

  private static CompetencyRating rated(int self, int assessor) {
    CompetencyRating rating = new CompetencyRating(1, "C3", 1, self, " ", NOW);
    rating.assess(2, assessor, null, NOW);
    return rating;
  }

  @Test
  void bothSeeBothOnlyWhenTheSecondHasRated() {
    CompetencyRating rating = new CompetencyRating(1, "C3", 1, 3, null, NOW);
    assertThat(rating.isShown()).isFalse();
    rating.assess(2, 2, "Nearly.", NOW);
    assertThat(rating.isShown()).isTrue();
    assertThatThrownBy(() -> rating.assess(3, 4, null, NOW))
        .hasMessageContaining("competency.error.assessed");
  }

  @Test
  void whatIsSignedIsNeverAboveEitherOfTheTwo() {
    assertThatThrownBy(() -> rated(3, 2).sign(3))
        .hasMessageContaining("competency.error.aboveAssessor");
    assertThatThrownBy(() -> rated(2, 3).sign(3))
        .hasMessageContaining("competency.error.aboveSelf");
    CompetencyRating both = rated(3, 3);
    both.sign(3);
    assertThat(both.state()).isEqualTo(RatingState.SIGNED);
    assertThatThrownBy(() -> both.sign(3)).hasMessageContaining("competency.error.signed");
  }

  @Test
  void aLevelIsWithdrawnWithReasonAndPlanAndGivenBackByAppeal() {
    LocalDate day = LocalDate.of(2026, 6, 1);
    HeldLevel held = new HeldLevel(1, "C3", 2, 1, day, 2, null);
    assertThatThrownBy(() -> held.withdraw(day, 2, "It slipped.", " "))
        .hasMessageContaining("competency.error.withdrawPlan");
    assertThat(held.holds()).isTrue();
    held.withdraw(day, 2, "It slipped.", "Two observed talks.");
    assertThat(held.holds()).isFalse();
    held.appeal(NOW, "I see it differently.");
    assertThatThrownBy(() -> held.decide(AppealDecision.GIVEN_BACK, NOW, 2, "Yes"))
        .hasMessageContaining("competency.error.decidesOwn");
    held.decide(AppealDecision.GIVEN_BACK, NOW, 9, "Both talks were fine.");
    assertThat(held.holds()).isTrue();
  }

  @Test
  void theGateAsksForLevelTwoInFive() {
    assertThat(SoloContactGate.missing(Map.of())).isEqualTo(List.of("C1", "C3", "C5", "C7", "C10"));
    assertThat(
            SoloContactGate.missing(Map.of("C1", 2, "C3", 3, "C5", 2, "C7", 1, "C10", 4, "C2", 1)))
        .containsExactly("C7");
  }
}
