package org.alongside.people;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.alongside.platform.BusinessException;
import org.junit.jupiter.api.Test;

class PostTest {
  private static final LocalDate DAY = LocalDate.of(2026, 11, 23);
  private final Post post = new Post(1, PostKind.PEER, new BigDecimal("0.60"), DAY);

  @Test
  void isFilledOnce() {
    post.fill(7, DAY);

    assertThatThrownBy(() -> post.fill(8, DAY)).isInstanceOf(BusinessException.class);
  }

  @Test
  void endsWithAReasonThatFits() {
    post.fill(7, DAY);

    assertThatThrownBy(() -> post.end(DAY, PostEnd.CLOSED_UNFILLED))
        .isInstanceOf(BusinessException.class);
    assertThatThrownBy(() -> post.end(DAY.minusDays(1), PostEnd.PROMOTED))
        .isInstanceOf(BusinessException.class);
    assertThatCode(() -> post.end(DAY, PostEnd.PROMOTED)).doesNotThrowAnyException();
  }

  @Test
  void isAShareOfFullTime() {
    assertThatThrownBy(() -> new Post(1, PostKind.PEER, new BigDecimal("1.20"), DAY))
        .isInstanceOf(BusinessException.class);
  }
}
