package org.alongside.web.schedule;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import org.alongside.schedule.EventDetails;
import org.alongside.schedule.EventTerms;

/** When and where a live event is held, as a form has it. */
public class EventForm {
  private LocalDate day;
  private LocalTime time;
  private String zone;
  private Integer minutes;
  private String place;
  private String link;
  private Integer places;
  private String language;
  private int version;

  /** A new one. */
  EventForm(String zone, String language) {
    this.zone = zone;
    this.language = language;
    this.minutes = 60;
    this.places = 12;
  }

  static EventForm of(EventDetails details) {
    EventTerms terms = details.terms();
    EventForm form = new EventForm(terms.zone(), terms.language());
    form.day = terms.at().toLocalDate();
    form.time = terms.at().toLocalTime();
    form.minutes = terms.minutes();
    form.place = terms.place();
    form.link = terms.link();
    form.places = terms.places();
    form.version = details.version();
    return form;
  }

  EventTerms terms() {
    LocalDateTime at = day == null || time == null ? null : day.atTime(time);
    return new EventTerms(at, zone, minutes == null ? 0 : minutes, place, link, places, language);
  }

  public LocalDate getDay() {
    return day;
  }

  public void setDay(LocalDate day) {
    this.day = day;
  }

  public LocalTime getTime() {
    return time;
  }

  public void setTime(LocalTime time) {
    this.time = time;
  }

  public String getZone() {
    return zone;
  }

  public void setZone(String zone) {
    this.zone = zone;
  }

  public Integer getMinutes() {
    return minutes;
  }

  public void setMinutes(Integer minutes) {
    this.minutes = minutes;
  }

  public String getPlace() {
    return place;
  }

  public void setPlace(String place) {
    this.place = place;
  }

  public String getLink() {
    return link;
  }

  public void setLink(String link) {
    this.link = link;
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
