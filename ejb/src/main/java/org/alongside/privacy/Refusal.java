package org.alongside.privacy;

import org.alongside.people.Text;
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
    return text(typed, TEXT_MOST);
  }

  static String text(String typed, int most) {
    String text = Text.words(typed);
    if (text == null) {
      throw invalid("privacy.error.empty");
    }
    if (text.length() > most) {
      throw invalid("privacy.error.long", most, text.length());
    }
    return text;
  }
}
