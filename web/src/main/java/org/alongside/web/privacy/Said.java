package org.alongside.web.privacy;

import org.omnifaces.util.Faces;

/** Ends an action that went well: with a word that it did, on the page shown next. */
final class Said {
  private Said() {}

  /**
   * Shows a page.
   *
   * @param key of the sentence, {@code said.text.<key>}
   * @param address a page of ours; a format of {@link String#format}
   */
  static void andShow(String key, String address, Object... values) {
    Faces.setFlashAttribute("privacySaid", "said.text." + key);
    Faces.redirect(address, values);
  }
}
