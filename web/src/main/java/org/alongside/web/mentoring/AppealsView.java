package org.alongside.web.mentoring;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.List;
import org.alongside.competency.AppealDecision;
import org.alongside.competency.AppealRow;
import org.alongside.competency.Competencies;

/** Appeals against withdrawn levels, for a coordinator to decide. */
@Named
@RequestScoped
public class AppealsView {
  @EJB private Competencies competencies;

  private List<AppealRow> rows;
  private AppealDecision decision;
  private String why;

  public void decide(String heldLevel) {
    competencies.decide(heldLevel, decision, why);
    rows = null;
    decision = null;
    why = null;
    Told.here("decided");
  }

  public List<AppealRow> getRows() {
    if (rows == null) {
      rows = competencies.appeals();
    }
    return rows;
  }

  public AppealDecision[] getDecisions() {
    return AppealDecision.values();
  }

  public AppealDecision getDecision() {
    return decision;
  }

  public void setDecision(AppealDecision decision) {
    this.decision = decision;
  }

  public String getWhy() {
    return why;
  }

  public void setWhy(String why) {
    this.why = why;
  }
}
