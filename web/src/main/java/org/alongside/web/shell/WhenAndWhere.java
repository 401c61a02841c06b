package org.alongside.web.shell;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;

/** When and where something is held, as a form has it. */
public abstract class WhenAndWhere {
  private LocalDate day;
  private LocalTime time;
  private Integer minutes;
  private String place;
  private String link;

  /** A new one of that length. */
  protected WhenAndWhere(int minutes) {
    this.minutes = minutes;
  }

  /** Fills in what is known. */
  protected void show(LocalDateTime at, int length, String where, String address) {
    this.day = at.toLocalDate();
    this.time = at.toLocalTime();
    this.minutes = length;
    this.place = where;
    this.link = address;
  }

  /** Date and time; null where one of the two is missing. */
  protected LocalDateTime at() {
    return day == null || time == null ? null : day.atTime(time);
  }

  /** How long; 0 where nothing was typed. */
  protected int length() {
    return minutes == null ? 0 : minutes;
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
}
