package org.alongside.web.people;

import org.omnifaces.util.Faces;

/** Ends an action that went well: the page is shown again, fresh, with a word that it did. */
final class Said {
  private Said() {}

  /**
   * Shows a page.
   *
   * @param key of the sentence in the people's bundle, {@code said.text.<key>}
   * @param address a page of ours; a format of {@link String#format}
   */
  static void andShow(String key, String address, Object... values) {
    Faces.setFlashAttribute("said", "said.text." + key);
    Faces.redirect(address, values);
  }
}
