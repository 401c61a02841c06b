package org.alongside.tailoring;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import org.alongside.platform.StartUpStep;

/** Rules that came with this version are applied to everybody's plan, by the next run. */
@ApplicationScoped
class PlansByShippedRules implements StartUpStep {
  @EJB private PlanRuns runs;

  @Override
  public int order() {
    return 60;
  }

  @Override
  public void run() {
    runs.markOlderRules();
    runs.markStaffWithout();
  }
}
