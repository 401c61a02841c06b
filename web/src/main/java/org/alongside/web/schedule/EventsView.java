package org.alongside.web.schedule;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.alongside.schedule.EventPlaces;
import org.alongside.schedule.MyEvents;
import org.alongside.web.shell.LocaleSource;

/** The reader's live events: those they take part in, can join, lead, and were at. */
@Named
@RequestScoped
public class EventsView {
  @EJB private EventPlaces places;
  @Inject private LocaleSource localeSource;

  private MyEvents events;

  @PostConstruct
  void open() {
    events = places.mine(localeSource.language().getLanguage());
  }

  public MyEvents getEvents() {
    return events;
  }
}
