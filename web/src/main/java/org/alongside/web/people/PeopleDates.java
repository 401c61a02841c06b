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
  /** 'Nov 23, 2026' in the page's language, for a cell of a table; nothing for no day. */
  public String brief(LocalDate day) {
    return day == null ? "" : in(FormatStyle.MEDIUM).format(day);
  }

  /** '23 November 2026' in the page's language; nothing for no day. */
  public String text(LocalDate day) {
    return day == null ? "" : in(FormatStyle.LONG).format(day);
  }

  private static DateTimeFormatter in(FormatStyle style) {
    Locale language = FacesContext.getCurrentInstance().getViewRoot().getLocale();
    Locale regional =
        new Locale.Builder().setLanguage(language.getLanguage()).setRegion("CA").build();
    return DateTimeFormatter.ofLocalizedDate(style).withLocale(regional);
  }
}
