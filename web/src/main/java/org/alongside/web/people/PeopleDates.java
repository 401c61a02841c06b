package org.alongside.web.people;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;

/** Days, as the reader writes them. */
@Named
@RequestScoped
public class PeopleDates {
  /** '23 November 2026' in the page's language; nothing for no day. */
  public String text(LocalDate day) {
    if (day == null) {
      return "";
    }
    Locale language = FacesContext.getCurrentInstance().getViewRoot().getLocale();
    Locale regional =
        new Locale.Builder().setLanguage(language.getLanguage()).setRegion("CA").build();
    return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(regional).format(day);
  }
}
