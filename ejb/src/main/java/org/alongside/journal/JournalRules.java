package org.alongside.journal;

import java.util.regex.Pattern;
import org.alongside.platform.BusinessException;

/** What can be kept. Pure. */
final class JournalRules {
  /** Characters of one text as it is sent. */
  static final int TEXT_MOST = 50_000;

  /** Characters of one text as it is kept, since two may stand beside each other. */
  static final int KEPT_MOST = 200_000;

  private static final Pattern ID = Pattern.compile("[A-Za-z0-9\\-]{8,36}");

  private JournalRules() {}

  /** Refuses what cannot be kept; the sentence never repeats it. */
  static void require(SaveJournalEntry command) {
    if (command == null || command.place() == null) {
      throw BusinessException.notFound();
    }
    boolean named = isId(command.saveId()) && isId(command.tab());
    if (!named || command.seen() < 0 || command.text() == null) {
      throw Refusal.invalid("journal.error.incomplete");
    }
    if (command.text().length() > TEXT_MOST) {
      throw Refusal.invalid("journal.error.long", TEXT_MOST);
    }
  }

  /** The text, or a refusal where it has grown too long to be kept. */
  static String kept(String text) {
    if (text.length() > KEPT_MOST) {
      throw Refusal.conflict("journal.error.long", TEXT_MOST);
    }
    return text;
  }

  private static boolean isId(String text) {
    return text != null && ID.matcher(text).matches();
  }
}
