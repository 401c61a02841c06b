package org.alongside.web.schedule;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.alongside.schedule.EventPlaces;
import org.alongside.schedule.EventRow;
import org.alongside.schedule.Standing;
import org.alongside.web.shell.LocaleSource;
import org.omnifaces.cdi.Param;

/** One live event, to take a place at or to give it back. */
@Named
@RequestScoped
public class EventView {
  @EJB private EventPlaces places;
  @Inject private LocaleSource localeSource;
  @Inject @Param private String id;

  private EventRow event;

  /** Loads it; one that is not for the reader is not there. */
  public void load() {
    getEvent();
  }

  /** Takes a place, or the next turn. */
  public void join() {
    show(places.join(id) == Standing.GOING ? "going" : "waiting");
  }

  /** Gives it back. */
  public void leave() {
    places.leave(id);
    show("left");
  }

  public EventRow getEvent() {
    if (event == null) {
      event = places.details(id, localeSource.language().getLanguage());
    }
    return event;
  }

  /** Whether the reader takes its attendance. */
  public boolean isRun() {
    return places.runs(id);
  }

  public String getId() {
    return id;
  }

  private void show(String said) {
    event = null;
    Told.here(said);
  }
}
