package org.alongside.web.tailoring;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import org.alongside.platform.BusinessException;
import org.alongside.tailoring.OverrideCommand;
import org.alongside.tailoring.PersonPlan;
import org.alongside.tailoring.PersonPlans;
import org.alongside.tailoring.Requirement;
import org.alongside.web.shell.LocaleSource;
import org.omnifaces.cdi.Param;

/** Asks something else than the rules of somebody. */
@Named
@RequestScoped
public class PlanOverrideView {
  @EJB private PersonPlans plans;
  @Inject private LocaleSource language;
  @Inject @Param private String id;
  @Inject @Param private String module;

  private PersonPlan plan;
  private Requirement requirement;
  private String reason;
  private LocalDate endsOn;

  /** What cannot be overridden is not there. */
  public void load() {
    getRow();
  }

  public PersonPlan getPlan() {
    if (plan == null) {
      plan = plans.of(id, language.language().getLanguage());
    }
    return plan;
  }

  public PersonPlan.Row getRow() {
    return getPlan().rows().stream()
        .filter(r -> r.module().equals(module) && r.mayOverride())
        .findFirst()
        .orElseThrow(BusinessException::notFound);
  }

  /** Decides it. */
  public void decide() {
    plans.override(id, new OverrideCommand(module, requirement, reason, endsOn));
    PlanSaid.andShow("decided", "/plan/person?id=%s", id);
  }

  public Requirement[] getRequirements() {
    return Requirement.values();
  }

  public String getId() {
    return id;
  }

  public Requirement getRequirement() {
    return requirement;
  }

  public void setRequirement(Requirement requirement) {
    this.requirement = requirement;
  }

  public String getReason() {
    return reason;
  }

  public void setReason(String reason) {
    this.reason = reason;
  }

  public LocalDate getEndsOn() {
    return endsOn;
  }

  public void setEndsOn(LocalDate endsOn) {
    this.endsOn = endsOn;
  }
}
