package org.alongside.web.tailoring;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.alongside.tailoring.AskRow;
import org.alongside.tailoring.AskState;
import org.alongside.tailoring.ClaimRow;
import org.alongside.tailoring.PersonPlan;
import org.alongside.tailoring.PersonPlans;
import org.alongside.tailoring.PlanClaims;
import org.alongside.web.shell.LocaleSource;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;

/** Somebody's plan, for whoever leads or coordinates them. */
@Named
@RequestScoped
public class PersonPlanView {
  private static final String HERE = "/plan/person?id=%s";
  private static final String WORDS = "planWords";

  @EJB private PersonPlans plans;
  @EJB private PlanClaims claims;
  @Inject private LocaleSource language;
  @Inject @Param private String id;

  private PersonPlan plan;
  private List<ClaimRow> claimRows;
  private Map<String, String> words;

  /** A page of nobody is not there. */
  public void load() {
    getPlan();
  }

  public PersonPlan getPlan() {
    if (plan == null) {
      plan = plans.of(id, language.language().getLanguage());
    }
    return plan;
  }

  /** What they bring along; for whoever coordinates them only. */
  public List<ClaimRow> getClaims() {
    if (claimRows == null) {
      claimRows = getPlan().mayDecide() ? claims.of(id) : List.of();
    }
    return claimRows;
  }

  public List<AskRow> getOpen() {
    return getPlan().asks().stream().filter(a -> a.state() == AskState.OPEN).toList();
  }

  public boolean isNothing() {
    return getPlan().rows().isEmpty();
  }

  public void verify(String claim) {
    claims.verify(claim);
    decided(claim);
  }

  public void decline(String claim) {
    claims.decline(claim, getWords().get(claim));
    decided(claim);
  }

  public void grant(String ask) {
    plans.decide(ask, true, getWords().get(ask));
    decided(ask);
  }

  public void refuse(String ask) {
    plans.decide(ask, false, getWords().get(ask));
    decided(ask);
  }

  /** What stands in the other rows comes along to the page that is shown next. */
  private void decided(String row) {
    getWords().remove(row);
    Faces.setFlashAttribute(WORDS, new HashMap<>(getWords()));
    PlanSaid.andShow("decided", HERE, id);
  }

  public void endOverride(String override) {
    plans.endOverride(override);
    decided(override);
  }

  public String getId() {
    return id;
  }

  /** What is said of a row, by its id. */
  public Map<String, String> getWords() {
    if (words == null) {
      Map<String, String> before = Faces.getFlashAttribute(WORDS);
      words = before == null ? new HashMap<>() : new HashMap<>(before);
    }
    return words;
  }
}
