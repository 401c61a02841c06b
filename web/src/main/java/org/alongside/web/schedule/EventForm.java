package org.alongside.web.schedule;

import org.alongside.schedule.EventDetails;
import org.alongside.schedule.EventTerms;
import org.alongside.web.shell.WhenAndWhere;

/** When and where a live event is held, as a form has it. */
public class EventForm extends WhenAndWhere {
  private String zone;
  private Integer places;
  private String language;
  private int version;

  /** A new one. */
  EventForm(String zone, String language) {
    super(60);
    this.zone = zone;
    this.language = language;
    this.places = 12;
  }

  static EventForm of(EventDetails details) {
    EventTerms terms = details.terms();
    EventForm form = new EventForm(terms.zone(), terms.language());
    form.show(terms.at(), terms.minutes(), terms.place(), terms.link());
    form.places = terms.places();
    form.version = details.version();
    return form;
  }

  EventTerms terms() {
    return new EventTerms(at(), zone, length(), getPlace(), getLink(), places, language);
  }

  public String getZone() {
    return zone;
  }

  public void setZone(String zone) {
    this.zone = zone;
  }

  public Integer getPlaces() {
    return places;
  }

  public void setPlaces(Integer places) {
    this.places = places;
  }

  public String getLanguage() {
    return language;
  }

  public void setLanguage(String language) {
    this.language = language;
  }

  public int getVersion() {
    return version;
  }

  public void setVersion(int version) {
    this.version = version;
  }
}
