package org.alongside.web.team;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import org.alongside.team.Readiness;
import org.alongside.team.TeamMatrices;

/** Whether a team is ready, beside its posts. It warns and never blocks. */
@Named
@RequestScoped
public class ReadinessView {
  @EJB private TeamMatrices matrices;

  private String of;
  private Readiness readiness;

  /**
   * How ready a team is.
   *
   * @param team public id
   */
  public Readiness of(String team) {
    if (!team.equals(of)) {
      readiness = matrices.readiness(team);
      of = team;
    }
    return readiness;
  }
}
