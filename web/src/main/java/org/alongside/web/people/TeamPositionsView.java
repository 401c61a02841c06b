package org.alongside.web.people;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.alongside.position.PositionRow;
import org.alongside.position.Positions;

/** The positions of a team. */
@Named
@RequestScoped
public class TeamPositionsView {
  @EJB private Positions positions;
  @Inject private TeamPage page;

  private List<PositionRow> rows;

  public List<PositionRow> getRows() {
    if (rows == null) {
      rows = positions.ofTeam(page.getId());
    }
    return rows;
  }
}
