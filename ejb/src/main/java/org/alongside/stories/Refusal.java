package org.alongside.stories;

import org.alongside.platform.BusinessException;
import org.alongside.platform.BusinessException.Kind;

/** The refusals of this feature, short to write. None ever names what somebody has written. */
final class Refusal {
  private Refusal() {}

  static BusinessException invalid(String key, Object... arguments) {
    return new BusinessException(Kind.INVALID, key, arguments);
  }

  static BusinessException conflict(String key, Object... arguments) {
    return new BusinessException(Kind.CONFLICT, key, arguments);
  }
}
