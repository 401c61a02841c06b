package org.alongside.authoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import org.alongside.platform.BusinessException;
import org.junit.jupiter.api.Test;

/** The life of a draft. */
class DraftTest {
  private static final Instant NOW = Instant.parse("2026-11-29T10:00:00Z");
  private static final long WRITER = 1;
  private static final long OTHER = 2;

  private static Draft draft() {
    return new Draft("S1", null, null, WRITER, NOW);
  }

  private static Draft submitted() {
    Draft draft = draft();
    draft.submit(WRITER);
    return draft;
  }

  @Test
  void somebodyElseApproves() {
    Draft draft = submitted();
    draft.approve(OTHER, false);
    assertThat(draft.state()).isEqualTo(DraftState.APPROVED);
    assertThat(draft.alone()).isFalse();
    draft.published(3, NOW);
    assertThat(draft.state().isOpen()).isFalse();
  }

  @Test
  void nobodyApprovesTheirOwnUnlessTheyAreAlone() {
    assertRefused("authoring.error.ownReview", () -> submitted().approve(WRITER, false));
    Draft alone = submitted();
    alone.approve(WRITER, true);
    assertThat(alone.alone()).isTrue();
    Draft other = submitted();
    other.approve(OTHER, true);
    assertThat(other.alone()).isFalse();
  }

  @Test
  void whatWaitsIsNotChangedUntilItIsTakenBack() {
    Draft draft = submitted();
    assertRefused("authoring.error.notWriting", () -> draft.change(NOW));
    draft.approve(OTHER, false);
    assertRefused("authoring.error.notWriting", () -> draft.change(NOW));
    draft.takeBack();
    draft.change(NOW);
    assertThat(draft.reviewedBy()).isNull();
    assertRefused("authoring.error.notApproved", () -> draft.published(1, NOW));
    assertRefused("authoring.error.notInReview", draft::takeBack);
  }

  @Test
  void whatIsClosedStaysClosed() {
    Draft draft = draft();
    draft.discard(NOW);
    assertRefused("authoring.error.closed", () -> draft.discard(NOW));
    assertRefused("authoring.error.notWriting", () -> draft.submit(WRITER));
  }

  private static void assertRefused(String key, Runnable deed) {
    assertThatThrownBy(deed::run)
        .isInstanceOfSatisfying(BusinessException.class, e -> assertThat(e.key()).isEqualTo(key));
  }
}
