package org.alongside.exchange;

/**
 * What the file itself does not say.
 *
 * @param language of its text: en or fr
 * @param quiz whether questions become a quiz; else a practice
 */
public record ImportOptions(String language, boolean quiz) {
  /** English, as a practice. */
  public static final ImportOptions STANDARD = new ImportOptions("en", false);

  boolean french() {
    return language.equals("fr");
  }
}
