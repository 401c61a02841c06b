package org.alongside.web.schedule;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.alongside.schedule.AttendanceSheet;
import org.alongside.schedule.Attendances;
import org.alongside.schedule.Presence;
import org.alongside.web.shell.LocaleSource;
import org.omnifaces.cdi.Param;

/** Who is at a live event: a tap a person, made for a phone. */
@Named
@RequestScoped
public class AttendanceView {
  @EJB private Attendances attendances;
  @Inject private LocaleSource localeSource;
  @Inject @Param private String id;

  private AttendanceSheet sheet;

  /** Loads it; whoever does not lead it or look after it finds none. */
  public void load() {
    getSheet();
  }

  /** One tap says that somebody is here; another takes it back. */
  public void here(String person, Presence said) {
    mark(person, said == Presence.PRESENT ? null : Presence.PRESENT);
  }

  /** The same for somebody who is missing. */
  public void missing(String person, Presence said) {
    mark(person, said == Presence.ABSENT ? null : Presence.ABSENT);
  }

  private void mark(String person, Presence presence) {
    attendances.mark(id, person, presence);
    sheet = null;
  }

  /** Everybody of whom nothing is said yet is here. */
  public void rest() {
    attendances.markRest(id);
    sheet = null;
  }

  /** From now on it counts and stays. */
  public void confirm() {
    attendances.confirm(id);
    sheet = null;
    Told.here("confirmed");
  }

  public AttendanceSheet getSheet() {
    if (sheet == null) {
      sheet = attendances.sheet(id, localeSource.language().getLanguage());
    }
    return sheet;
  }

  public String getId() {
    return id;
  }
}
