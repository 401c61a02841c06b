package org.alongside.web.notification;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Named;
import java.util.Locale;
import java.util.ResourceBundle;

/** What each kind of message is about; the words lie beside the message's own, in its feature. */
@Named
@RequestScoped
public class MessageWords {
  private static final String BUNDLE = "org.alongside.notification.notification";

  /**
   * In the page's language.
   *
   * @param code of a kind, as in {@code module-completed}
   */
  public String about(String code) {
    Locale language = FacesContext.getCurrentInstance().getViewRoot().getLocale();
    return ResourceBundle.getBundle(BUNDLE, language).getString("notification." + code + ".about");
  }
}
