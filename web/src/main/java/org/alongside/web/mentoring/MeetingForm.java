package org.alongside.web.mentoring;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import org.alongside.mentoring.MeetingMode;
import org.alongside.mentoring.MeetingTerms;
import org.alongside.platform.Settings;
import org.alongside.platform.SiteSettings;

/** When and how to meet, as it is typed: day and time in the site's zone. */
@Named
@RequestScoped
public class MeetingForm {
  @EJB private Settings settings;

  private LocalDate day;
  private String time = "10:00";
  private int minutes = 60;
  private MeetingMode mode = MeetingMode.IN_PERSON;

  /** What was typed; no instant where the day or the time is none. */
  MeetingTerms terms() {
    return new MeetingTerms(instant(), minutes, mode);
  }

  Instant instant() {
    if (day == null || time == null || !time.matches("([01]?\\d|2[0-3]):[0-5]\\d")) {
      return null;
    }
    LocalTime at = LocalTime.parse(time.length() == 4 ? "0" + time : time);
    return day.atTime(at).atZone(zone()).toInstant();
  }

  /** Fills in when it is to be. */
  void show(Instant at, int length, MeetingMode way) {
    if (at != null) {
      LocalDateTime local = LocalDateTime.ofInstant(at, zone());
      day = local.toLocalDate();
      time = local.toLocalTime().withSecond(0).withNano(0).toString();
    }
    minutes = length;
    mode = way;
  }

  private ZoneId zone() {
    return settings.get(SiteSettings.ZONE);
  }

  public LocalDate getDay() {
    return day;
  }

  public void setDay(LocalDate day) {
    this.day = day;
  }

  public String getTime() {
    return time;
  }

  public void setTime(String time) {
    this.time = time;
  }

  public int getMinutes() {
    return minutes;
  }

  public void setMinutes(int minutes) {
    this.minutes = minutes;
  }

  public MeetingMode getMode() {
    return mode;
  }

  public void setMode(MeetingMode mode) {
    this.mode = mode;
  }
}
