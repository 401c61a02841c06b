package org.alongside.web.community;

import org.omnifaces.util.Faces;

/** Ends an action that went well, with a word that it did. */
final class Told {
  private Told() {}

  /**
   * Says so on this page.
   *
   * @param key of the sentence in the community bundle, {@code told.text.<key>}
   */
  static void here(String key) {
    Faces.setRequestAttribute("told", "told.text." + key);
  }

  /** Says so on the page that is shown next; {@code address} is a format of String.format. */
  static void andShow(String key, String address, Object... values) {
    Faces.setFlashAttribute("told", "told.text." + key);
    Faces.redirect(address, values);
  }
}
