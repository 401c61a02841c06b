package org.alongside.web.mentoring;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.alongside.competency.CreditDetails;
import org.alongside.competency.ExperienceCredits;
import org.omnifaces.cdi.Param;

/** One thing that somebody brings along: read by its owner, decided by a senior peer. */
@Named
@RequestScoped
public class CreditView {
  @EJB private ExperienceCredits credits;
  @Inject @Param private String id;

  private CreditDetails details;
  private Integer level;
  private String words;
  private String reason;

  /** Loads it; to others it is not there. */
  public void load() {
    getDetails();
  }

  /** The reader says that it counts. */
  public void credit() {
    credits.credit(id, level, words);
    show("creditGiven");
  }

  /** The reader says not yet. */
  public void notYet() {
    credits.notYet(id, reason);
    show("creditNotYet");
  }

  /** The owner takes it back and goes to the others. */
  public void takeBack() {
    credits.takeBack(id);
    Told.andShow("creditTakenBack", "/mentoring/credits");
  }

  public CreditDetails getDetails() {
    if (details == null) {
      details = credits.details(id, Told.language());
    }
    return details;
  }

  public Integer getLevel() {
    return level;
  }

  public void setLevel(Integer level) {
    this.level = level;
  }

  public String getWords() {
    return words;
  }

  public void setWords(String words) {
    this.words = words;
  }

  public String getReason() {
    return reason;
  }

  public void setReason(String reason) {
    this.reason = reason;
  }

  private void show(String told) {
    details = null;
    words = null;
    reason = null;
    Told.here(told);
  }
}
