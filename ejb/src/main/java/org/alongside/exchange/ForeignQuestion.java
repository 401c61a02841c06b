package org.alongside.exchange;

import java.util.List;

/**
 * A question as other systems hold it, before it keeps to our rules. Texts are Markdown but where
 * it says plain; what was not given is empty, never null.
 *
 * @param name what it calls itself
 * @param category in which it lies; becomes its topic
 * @param general feedback for everybody, whatever they answered
 */
public record ForeignQuestion(
    Kind kind, String name, String category, String stem, List<Part> parts, String general) {

  /** How it is answered. */
  public enum Kind {
    /** One option. */
    ONE,
    /** Every option that fits. */
    SEVERAL,
    /** Whether the stem holds: the first part is 'true', the second 'false'. */
    TRUE_OR_FALSE,
    /** A partner for each. */
    MATCH,
    /** In order; the parts are in the right one. */
    ORDER,
    /** Typed; the parts are the answers that are known. */
    TEXT,
    /** Written and read by somebody; the one part, if any, is what that reader was told. */
    WRITE
  }

  /**
   * An option, a pair, a step or an answer.
   *
   * @param text of a typed answer plain
   * @param partner of a pair, plain; a pair without a text is a partner that fits nothing
   * @param worth 0 to 100, or less for a wrong option that costs; 100 is right
   */
  public record Part(String text, String partner, double worth, String feedback) {
    /** An option or answer. */
    public static Part of(String text, double worth, String feedback) {
      return new Part(text, "", worth, feedback);
    }

    /** A pair. */
    public static Part pair(String text, String partner) {
      return new Part(text, partner, 100, "");
    }

    boolean isRight() {
      return worth >= RIGHT;
    }
  }

  /** Worth from which an answer is fully right; files write 99.99999 for three thirds, too. */
  static final double RIGHT = 99.5;

  ForeignQuestion as(Kind other, List<Part> with) {
    return new ForeignQuestion(other, name, category, stem, with, general);
  }
}
