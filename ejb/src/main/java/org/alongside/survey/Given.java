package org.alongside.survey;

/**
 * What somebody has answered to a question of a survey: one of the two.
 *
 * @param choice the id of a choice, or null
 * @param text what was written, or null
 */
record Given(String choice, String text) {
  boolean isEmpty() {
    return choice == null && (text == null || text.isBlank());
  }
}
