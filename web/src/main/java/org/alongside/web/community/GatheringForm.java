package org.alongside.web.community;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.time.LocalTime;
import org.alongside.gathering.GatheringKind;
import org.alongside.gathering.GatheringTerms;

/** When, where and about what a community meets, as it is typed. */
@Named
@RequestScoped
public class GatheringForm {
  private GatheringKind kind = GatheringKind.PRACTICE;
  private LocalDate day;
  private LocalTime time;
  private Integer minutes = 90;
  private String place;
  private String link;
  private String theme;

  GatheringTerms terms() {
    return new GatheringTerms(
        kind,
        day == null || time == null ? null : day.atTime(time),
        minutes == null ? 0 : minutes,
        place,
        link,
        theme);
  }

  void show(GatheringTerms terms) {
    kind = terms.kind();
    day = terms.at().toLocalDate();
    time = terms.at().toLocalTime();
    minutes = terms.minutes();
    place = terms.place();
    link = terms.link();
    theme = terms.theme();
  }

  public GatheringKind getKind() {
    return kind;
  }

  public void setKind(GatheringKind kind) {
    this.kind = kind;
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

  public String getTheme() {
    return theme;
  }

  public void setTheme(String theme) {
    this.theme = theme;
  }
}
