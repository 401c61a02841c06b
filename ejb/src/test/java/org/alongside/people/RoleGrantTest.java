package org.alongside.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.alongside.platform.BusinessException;
import org.alongside.platform.Roles;
import org.junit.jupiter.api.Test;

class RoleGrantTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

  @Test
  void isNotInForceBeforeItBegins() {
    RoleGrant tomorrow = grant(TODAY.plusDays(1), null);

    assertThat(tomorrow.isInForce(TODAY)).isFalse();
    assertThat(tomorrow.isInForce(TODAY.plusDays(1))).isTrue();
  }

  @Test
  void isOverAtOnceWhenItIsEndedToday() {
    RoleGrant held = grant(TODAY.minusYears(1), null);

    held.end(TODAY);

    assertThat(held.isInForce(TODAY)).isFalse();
    assertThat(held.isInForce(TODAY.minusDays(1))).isTrue();
  }

  @Test
  void refusesARoleThatNobodyCanHold() {
    assertThatThrownBy(() -> new RoleGrant(1, Roles.SYSTEM, null, new Span(TODAY, null), null))
        .isInstanceOf(BusinessException.class);
  }

  private static RoleGrant grant(LocalDate from, LocalDate endsOn) {
    return new RoleGrant(1, Roles.MENTOR, null, new Span(from, endsOn), null);
  }
}
