package org.alongside.web.mentoring;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
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
  private final Map<String, String> reasons = new HashMap<>();
  private final Map<String, String> plans = new HashMap<>();
  private final Map<String, String> appeals = new HashMap<>();
  private String withdrawing;

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
    withdrawing = heldLevel;
    competencies.withdraw(heldLevel, reasons.get(heldLevel), plans.get(heldLevel));
    show("withdrawn");
  }

  public void appeal(String heldLevel) {
    competencies.appeal(heldLevel, appeals.get(heldLevel));
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

  /** Why a level is withdrawn, by its id. */
  public Map<String, String> getReasons() {
    return reasons;
  }

  /** What happens next, by the id of the withdrawn level. */
  public Map<String, String> getPlans() {
    return plans;
  }

  /** What the person says to a withdrawal, by the level's id. */
  public Map<String, String> getAppeals() {
    return appeals;
  }

  /** Whether the reader has begun to withdraw a level: its fields stay open. */
  public boolean begun(String heldLevel) {
    return heldLevel.equals(withdrawing)
        || Stream.of(reasons, plans)
            .map(m -> m.get(heldLevel))
            .anyMatch(w -> w != null && !w.isBlank());
  }

  public String getPerson() {
    return person;
  }

  private void show(String told) {
    page = null;
    Told.here(told);
  }
}
