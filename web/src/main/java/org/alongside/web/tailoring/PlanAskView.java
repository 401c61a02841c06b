package org.alongside.web.tailoring;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import org.alongside.platform.BusinessException;
import org.alongside.tailoring.Gate;
import org.alongside.tailoring.PlanRow;
import org.alongside.tailoring.Plans;
import org.alongside.web.shell.LocaleSource;
import org.omnifaces.cdi.Param;

/** Asks about one module of one's own plan. */
@Named
@RequestScoped
public class PlanAskView {
  @EJB private Plans plans;
  @Inject private LocaleSource language;
  @Inject @Param private String module;

  private PlanRow row;
  private String question;
  private LocalDate until;

  /** A module that is not in the plan is not there. */
  public void load() {
    row();
  }

  private PlanRow row() {
    if (row == null) {
      row =
          plans.mine(language.language().getLanguage()).rows().stream()
              .filter(r -> r.module().outline().code().equals(module))
              .findFirst()
              .orElseThrow(BusinessException::notFound);
    }
    return row;
  }

  public String getTitle() {
    return row().module().outline().title();
  }

  public LocalDate getDueOn() {
    return row().dueOn();
  }

  /** Whether more time can be asked. */
  public boolean isMovable() {
    return row().dueOn() != null && !row().isDone() && !row().gates().contains(Gate.BY_WEEK_2);
  }

  /** Asks for a review. */
  public void askReview() {
    plans.askReview(module, question);
    PlanSaid.andShow("asked", "/plan");
  }

  /** Asks for more time. */
  public void askExtension() {
    plans.askExtension(module, until);
    PlanSaid.andShow("asked", "/plan");
  }

  public String getQuestion() {
    return question;
  }

  public void setQuestion(String question) {
    this.question = question;
  }

  public LocalDate getUntil() {
    return until;
  }

  public void setUntil(LocalDate until) {
    this.until = until;
  }
}
