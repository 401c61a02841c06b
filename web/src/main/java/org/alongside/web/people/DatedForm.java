package org.alongside.web.people;

import java.time.LocalDate;

/** Something that is to hold from a day on: a role, a team, a line manager. */
public class DatedForm {
  private String what;
  private String where;
  private boolean leads;
  private LocalDate from;
  private LocalDate endsOn;

  DatedForm(LocalDate from) {
    this.from = from;
  }

  public String getWhat() {
    return what;
  }

  public void setWhat(String what) {
    this.what = what;
  }

  public String getWhere() {
    return where;
  }

  public void setWhere(String where) {
    this.where = where;
  }

  public boolean isLeads() {
    return leads;
  }

  public void setLeads(boolean leads) {
    this.leads = leads;
  }

  public LocalDate getFrom() {
    return from;
  }

  public void setFrom(LocalDate from) {
    this.from = from;
  }

  public LocalDate getEndsOn() {
    return endsOn;
  }

  public void setEndsOn(LocalDate endsOn) {
    this.endsOn = endsOn;
  }
}
