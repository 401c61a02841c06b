package org.alongside.web.tailoring;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.List;
import org.alongside.tailoring.PersonPlans;
import org.alongside.tailoring.WaitingRow;

/** What waits to be decided about plans. */
@Named
@RequestScoped
public class PlanDeskView {
  @EJB private PersonPlans plans;

  private List<WaitingRow> rows;

  public List<WaitingRow> getRows() {
    if (rows == null) {
      rows = plans.waiting();
    }
    return rows;
  }
}
