package org.alongside.web.schedule;

import org.omnifaces.util.Faces;

/** Ends an action that went well, with a word that it did: here, or on the page shown next. */
final class Told {
  private static final String SAID = "said";

  private Told() {}

  /**
   * Says so where the button was.
   *
   * @param key of the sentence in the bundle, {@code said.text.<key>}
   */
  static void here(String key) {
    Faces.setRequestAttribute(SAID, "said.text." + key);
  }

  /**
   * Shows a page.
   *
   * @param address a page of ours; a format of {@link String#format}
   */
  static void andShow(String key, String address, Object... values) {
    Faces.setFlashAttribute(SAID, "said.text." + key);
    Faces.redirect(address, values);
  }
}
