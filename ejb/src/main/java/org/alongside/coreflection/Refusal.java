package org.alongside.coreflection;

import org.alongside.platform.BusinessException;
import org.alongside.platform.BusinessException.Kind;

/** The refusals of this feature, short to write. */
final class Refusal {
  private Refusal() {}

  static BusinessException invalid(String key, Object... arguments) {
    return new BusinessException(Kind.INVALID, key, arguments);
  }

  static BusinessException conflict(String key, Object... arguments) {
    return new BusinessException(Kind.CONFLICT, key, arguments);
  }
}
