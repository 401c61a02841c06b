package org.alongside.web.mentoring;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.alongside.competency.Competencies;
import org.alongside.competency.CompetencyPage;
import org.alongside.competency.RateSelf;
import org.alongside.platform.BusinessException;
import org.omnifaces.cdi.Param;

/** One competency of somebody: rating it, its evidence, signing it off, withdrawing, appealing. */
@Named
@RequestScoped
public class CompetencyView {
  @EJB private Competencies competencies;
  @Inject private CompetencyEvidenceForm evidence;
  @Inject @Param private String c;
  @Inject @Param private String person;

  private CompetencyPage page;
  private int level;
  private String note;
  private String reason;
  private String plan;
  private String appeal;

  /** Loads it; what the map does not have is not there. */
  public void load() {
    getRow();
  }

  /** The reader rates: themselves, or as mentor or assessor. */
  public void rate() {
    if (getPage().own()) {
      competencies.rate(new RateSelf(c, level, note));
    } else {
      competencies.assess(getRow().rating().publicId(), level, note);
    }
    note = null;
    show("rated");
  }

  public void sign(int signed) {
    competencies.signOff(getRow().rating().publicId(), signed);
    show("signed");
  }

  public void addEvidence() {
    competencies.addEvidence(getPage().person(), evidence.of(c));
    evidence.clear();
    show("evidenceAdded");
  }

  public void removeEvidence(String id) {
    competencies.removeEvidence(id);
    show("evidenceRemoved");
  }

  public void withdraw(String heldLevel) {
    competencies.withdraw(heldLevel, reason, plan);
    reason = null;
    plan = null;
    show("withdrawn");
  }

  public void appeal(String heldLevel) {
    competencies.appeal(heldLevel, appeal);
    appeal = null;
    show("appealed");
  }

  public CompetencyPage getPage() {
    if (page == null) {
      page =
          person == null || person.isBlank()
              ? competencies.mine(Told.language())
              : competencies.of(person, Told.language());
    }
    return page;
  }

  public CompetencyPage.Row getRow() {
    return getPage().rows().stream()
        .filter(r -> r.id().equals(c))
        .findFirst()
        .orElseThrow(BusinessException::notFound);
  }

  /** Whether the reader rates now: themselves at any time, others when they have rated. */
  public boolean isRates() {
    return getPage().own()
        || getRow().mayRate() && getRow().rating() != null && getRow().rating().assessor() == null;
  }

  public int getLevel() {
    return level;
  }

  public void setLevel(int level) {
    this.level = level;
  }

  public String getNote() {
    return note;
  }

  public void setNote(String note) {
    this.note = note;
  }

  public String getReason() {
    return reason;
  }

  public void setReason(String reason) {
    this.reason = reason;
  }

  public String getPlan() {
    return plan;
  }

  public void setPlan(String plan) {
    this.plan = plan;
  }

  public String getAppeal() {
    return appeal;
  }

  public void setAppeal(String appeal) {
    this.appeal = appeal;
  }

  public String getPerson() {
    return person;
  }

  private void show(String told) {
    page = null;
    Told.here(told);
  }
}
