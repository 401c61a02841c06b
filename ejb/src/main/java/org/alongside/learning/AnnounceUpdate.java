package org.alongside.learning;

import org.alongside.platform.BusinessException;
import org.alongside.platform.BusinessException.Kind;

/**
 * That a law or a policy has changed, for those who completed a module before.
 *
 * @param module code
 * @param titleEn 3-120 characters, and so in French
 * @param textEn what is otherwise now, 10-4000 characters, and so in French; plain, in paragraphs
 */
public record AnnounceUpdate(
    String module, String titleEn, String titleFr, String textEn, String textFr) {
  private static final int TITLE_LEAST = 3;
  private static final int TITLE_MOST = 120;
  private static final int TEXT_LEAST = 10;
  private static final int TEXT_MOST = 4000;

  /** Refuses what is not said in both languages. */
  void require() {
    if (!fits(titleEn, TITLE_LEAST, TITLE_MOST) || !fits(titleFr, TITLE_LEAST, TITLE_MOST)) {
      throw new BusinessException(
          Kind.INVALID, "learning.error.updateTitle", TITLE_LEAST, TITLE_MOST);
    }
    if (!fits(textEn, TEXT_LEAST, TEXT_MOST) || !fits(textFr, TEXT_LEAST, TEXT_MOST)) {
      throw new BusinessException(Kind.INVALID, "learning.error.updateText", TEXT_LEAST, TEXT_MOST);
    }
  }

  private static boolean fits(String text, int least, int most) {
    int length = text == null ? 0 : text.strip().length();
    return length >= least && length <= most;
  }
}
