package org.alongside.competency;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.alongside.competency.EvidenceRule.Piece;
import org.junit.jupiter.api.Test;

class EvidenceRuleTest {
  private static final LocalDate DAY = LocalDate.of(2026, 5, 4);

  private static Piece piece(EvidenceKind kind, int day) {
    return new Piece(kind, DAY.plusDays(day));
  }

  @Test
  void levelOneNeedsNoneAndLevelTwoOne() {
    assertThat(EvidenceRule.missing(1, List.of())).isEmpty();
    assertThat(EvidenceRule.missing(2, List.of())).containsExactly(MissingEvidence.ONE_PIECE);
    assertThat(EvidenceRule.missing(2, List.of(piece(EvidenceKind.DISCUSSION, 0)))).isEmpty();
  }

  @Test
  void levelThreeNeedsTwoOfDifferentKindsOnDifferentDaysOneAnObservation() {
    Piece seen = piece(EvidenceKind.OBSERVATION, 0);
    assertThat(EvidenceRule.missing(3, List.of(piece(EvidenceKind.REFLECTION, 0))))
        .containsExactlyInAnyOrder(MissingEvidence.SECOND_PIECE, MissingEvidence.OBSERVATION);
    assertThat(EvidenceRule.missing(3, List.of(seen, piece(EvidenceKind.OBSERVATION, 3))))
        .containsExactly(MissingEvidence.ANOTHER_KIND);
    assertThat(EvidenceRule.missing(3, List.of(seen, piece(EvidenceKind.SIMULATION, 0))))
        .containsExactly(MissingEvidence.ANOTHER_DATE);
    assertThat(
            EvidenceRule.missing(
                3,
                List.of(
                    piece(EvidenceKind.SIMULATION, 0), piece(EvidenceKind.COLLEAGUE_FEEDBACK, 1))))
        .containsExactly(MissingEvidence.OBSERVATION);
    assertThat(EvidenceRule.missing(3, List.of(seen, piece(EvidenceKind.SIMULATION, 1)))).isEmpty();
  }

  /** Compared with trying every pair. */
  @Property
  void agreesWithTryingEveryPair(@ForAll("pieces") List<Piece> pieces) {
    boolean some =
        pieces.stream()
            .anyMatch(
                a ->
                    pieces.stream()
                        .anyMatch(
                            b ->
                                a.kind() != b.kind()
                                    && !a.on().equals(b.on())
                                    && (a.kind() == EvidenceKind.OBSERVATION
                                        || b.kind() == EvidenceKind.OBSERVATION)));
    assertThat(EvidenceRule.missing(3, pieces).isEmpty()).isEqualTo(some);
    assertThat(EvidenceRule.missing(4, pieces)).isEqualTo(EvidenceRule.missing(3, pieces));
    if (some) {
      assertThat(EvidenceRule.missing(2, pieces)).isEmpty();
    }
  }

  @Provide
  Arbitrary<List<Piece>> pieces() {
    return Combinators.combine(
            Arbitraries.of(EvidenceKind.class), Arbitraries.integers().between(0, 2))
        .as(EvidenceRuleTest::piece)
        .list()
        .ofMaxSize(5);
  }
}
