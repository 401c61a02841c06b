package org.alongside.search;

/**
 * A place that was found.
 *
 * @param kind what it is
 * @param module code
 * @param unit code, or empty
 * @param unitTitle or empty
 * @param language of the text: en or fr
 * @param anchor of the heading in the unit, or empty
 * @param heading or empty
 * @param snippetHtml the words around what was found, safe to show, what was found in {@code mark}
 * @param notice what stands before the text is shown, in place of its words; or empty
 */
public record SearchHit(
    Kind kind,
    String module,
    String moduleTitle,
    String unit,
    String unitTitle,
    String language,
    String anchor,
    String heading,
    String snippetHtml,
    String notice) {

  /** What was found. */
  public enum Kind {
    MODULE,
    UNIT,
    /** How the live part is run; for those only who run it. */
    GUIDE
  }
}
