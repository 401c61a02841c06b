package org.alongside.journal;

import java.util.regex.Pattern;
import org.alongside.platform.BusinessException;

/**
 * Where something is written, in words that mean something to the features above only.
 *
 * @param module where the unit belongs, as in {@code P01}
 * @param unit beside or in which unit
 * @param item {@link #NOTE}, or {@link #PROMPT} and the prompt's id
 */
public record JournalPlace(String module, String unit, String item) {
  /** The note beside a unit. */
  public static final String NOTE = "note";

  /** What an answer to a prompt of a reflection begins with. */
  public static final String PROMPT = "prompt-";

  /** The module of what belongs to no module: passages of stories and of shared reflections. */
  public static final String STORY = "story";

  private static final Pattern WORD = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,59}");

  /** Refuses what is no place, as if it did not exist. */
  public JournalPlace {
    requireWord(module);
    requireWord(unit);
    requireWord(item);
  }

  static void requireWord(String word) {
    if (word == null || !WORD.matcher(word).matches()) {
      throw BusinessException.notFound();
    }
  }

  /** What a text that stands here is bound to. */
  String of(long personId) {
    return personId + "\n" + module + "\n" + unit + "\n" + item;
  }
}
