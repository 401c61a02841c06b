package org.alongside.web.people;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.Locale;
import org.alongside.platform.WrittenDates;

/** Days, as the reader writes them. */
@Named
@RequestScoped
public class PeopleDates {
  /** 'Nov 23, 2026' in the page's language, for a cell of a table; nothing for no day. */
  public String brief(LocalDate day) {
    return day == null ? "" : WrittenDates.brief(day, language());
  }

  /** '23 November 2026' in the page's language; nothing for no day. */
  public String text(LocalDate day) {
    return day == null ? "" : WrittenDates.day(day, language());
  }

  private static Locale language() {
    return FacesContext.getCurrentInstance().getViewRoot().getLocale();
  }
}
