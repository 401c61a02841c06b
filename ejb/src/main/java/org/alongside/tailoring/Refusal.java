package org.alongside.tailoring;

import org.alongside.platform.BusinessException;
import org.alongside.platform.BusinessException.Kind;

/** The refusals of this feature, short to write. */
final class Refusal {
  private static final int TEXT_MOST = 1000;

  private Refusal() {}

  static BusinessException invalid(String key, Object... arguments) {
    return new BusinessException(Kind.INVALID, key, arguments);
  }

  static BusinessException conflict(String key, Object... arguments) {
    return new BusinessException(Kind.CONFLICT, key, arguments);
  }

  /** What somebody wrote for others to read: something, and not too much. */
  static String text(String typed) {
    if (typed == null || typed.isBlank()) {
      throw invalid("tailoring.error.reason");
    }
    return optionalText(typed);
  }

  /** The same, or null for nothing. */
  static String optionalText(String typed) {
    if (typed == null || typed.isBlank()) {
      return null;
    }
    if (typed.strip().length() > TEXT_MOST) {
      throw invalid("tailoring.error.long", TEXT_MOST);
    }
    return typed.strip();
  }
}
