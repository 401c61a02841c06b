package org.alongside.web.tailoring;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.List;
import org.alongside.tailoring.PlanChangeRow;
import org.alongside.tailoring.Plans;

/** What changed in one's own plan. */
@Named
@RequestScoped
public class PlanHistoryView {
  @EJB private Plans plans;

  private List<PlanChangeRow> changes;

  public List<PlanChangeRow> getChanges() {
    if (changes == null) {
      changes = plans.history();
    }
    return changes;
  }
}
