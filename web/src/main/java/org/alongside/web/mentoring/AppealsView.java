package org.alongside.web.mentoring;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.alongside.competency.AppealDecision;
import org.alongside.competency.AppealRow;
import org.alongside.competency.Competencies;

/** Appeals against withdrawn levels, for a coordinator to decide. */
@Named
@RequestScoped
public class AppealsView {
  @EJB private Competencies competencies;

  private final Map<String, String> words = new HashMap<>();
  private List<AppealRow> rows;

  /** Whoever decides none finds no page. */
  public void load() {
    getRows();
  }

  /** The level holds again, for the reason in the row's field. */
  public void giveBack(String heldLevel) {
    decide(heldLevel, AppealDecision.GIVEN_BACK);
  }

  /** It stays withdrawn, for the reason in the row's field. */
  public void leave(String heldLevel) {
    decide(heldLevel, AppealDecision.STAYS_WITHDRAWN);
  }

  private void decide(String heldLevel, AppealDecision decision) {
    competencies.decide(heldLevel, decision, words.get(heldLevel));
    rows = null;
    Told.here("decided");
  }

  public List<AppealRow> getRows() {
    if (rows == null) {
      rows = competencies.appeals();
    }
    return rows;
  }

  /** What is said to an appeal, by the level's id. */
  public Map<String, String> getWords() {
    return words;
  }
}
