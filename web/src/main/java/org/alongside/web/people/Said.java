package org.alongside.web.people;

import org.omnifaces.util.Faces;

/** Ends an action that went well, with a word that it did: here, or on the page shown next. */
final class Said {
  private Said() {}

  /**
   * Says so where the button was: that part of the page is written anew, the rest stays.
   *
   * @param key of the sentence in the people's bundle, {@code said.text.<key>}
   */
  static void here(String key) {
    Faces.setRequestAttribute("said", "said.text." + key);
  }

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
