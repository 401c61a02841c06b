package org.alongside.web.tailoring;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.alongside.tailoring.AskRow;
import org.alongside.tailoring.AskState;
import org.alongside.tailoring.ClaimRow;
import org.alongside.tailoring.PersonPlan;
import org.alongside.tailoring.PersonPlans;
import org.alongside.tailoring.PlanClaims;
import org.alongside.web.shell.LocaleSource;
import org.omnifaces.cdi.Param;

/** Somebody's plan, for whoever leads or coordinates them. */
@Named
@RequestScoped
public class PersonPlanView {
  private static final String HERE = "/plan/person?id=%s";

  @EJB private PersonPlans plans;
  @EJB private PlanClaims claims;
  @Inject private LocaleSource language;
  @Inject @Param private String id;

  private PersonPlan plan;
  private List<ClaimRow> claimRows;
  private String words;

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
    PlanSaid.andShow("decided", HERE, id);
  }

  public void decline(String claim) {
    claims.decline(claim, words);
    PlanSaid.andShow("decided", HERE, id);
  }

  public void grant(String ask) {
    plans.decide(ask, true, words);
    PlanSaid.andShow("decided", HERE, id);
  }

  public void refuse(String ask) {
    plans.decide(ask, false, words);
    PlanSaid.andShow("decided", HERE, id);
  }

  public void endOverride(String override) {
    plans.endOverride(override);
    PlanSaid.andShow("decided", HERE, id);
  }

  public String getId() {
    return id;
  }

  public String getWords() {
    return words;
  }

  public void setWords(String words) {
    this.words = words;
  }
}
