package org.alongside.platform;

/**
 * Text for a cell of a table that a spreadsheet opens. Source of the rule: OWASP, CSV injection.
 */
public final class SafeCell {
  private SafeCell() {}

  /** The text; what a spreadsheet would take for a formula is led by an apostrophe. */
  public static String of(String text) {
    boolean formula = !text.isEmpty() && "=+-@\t\r\n".indexOf(text.charAt(0)) >= 0;
    return formula ? "'" + text : text;
  }
}
