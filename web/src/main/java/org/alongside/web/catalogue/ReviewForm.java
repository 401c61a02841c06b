package org.alongside.web.catalogue;

import java.time.LocalDate;

/** Who reviewed a module, and when, as it is being typed. */
public class ReviewForm {
  private String reviewer;
  private LocalDate on;

  public String getReviewer() {
    return reviewer;
  }

  public void setReviewer(String reviewer) {
    this.reviewer = reviewer;
  }

  public LocalDate getOn() {
    return on;
  }

  public void setOn(LocalDate on) {
    this.on = on;
  }
}
