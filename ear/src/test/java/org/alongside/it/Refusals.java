package org.alongside.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import org.alongside.platform.BusinessException;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;

/** How a boundary says no. */
final class Refusals {
  private Refusals() {}

  static void assertRefused(BusinessException.Kind kind, String key, ThrowingCallable work) {
    Throwable thrown = catchThrowable(work);
    assertThat(thrown).isInstanceOf(BusinessException.class);
    assertThat(((BusinessException) thrown).kind()).isEqualTo(kind);
    assertThat(((BusinessException) thrown).key()).isEqualTo(key);
  }

  static void assertNotFound(ThrowingCallable work) {
    assertRefused(BusinessException.Kind.NOT_FOUND, "platform.error.notFound", work);
  }
}
