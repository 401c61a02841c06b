package org.alongside.web.schedule;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.alongside.schedule.EventPlaces;
import org.alongside.schedule.EventRow;
import org.alongside.web.shell.LocaleSource;
import org.omnifaces.cdi.Param;

/** The events at which the reader can do the live part of the module whose unit is open. */
@Named
@RequestScoped
public class LiveUnitView {
  @EJB private EventPlaces places;
  @Inject private LocaleSource localeSource;
  @Inject @Param private String module;

  private List<EventRow> events;

  /** The next first. */
  public List<EventRow> getEvents() {
    if (events == null) {
      events = places.ofModule(module, localeSource.language().getLanguage());
    }
    return events;
  }
}
