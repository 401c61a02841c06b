package org.alongside.web.people;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.List;
import org.alongside.people.TeamRow;
import org.alongside.people.Teams;

/** Where a team leader begins: the teams they lead. */
@Named
@RequestScoped
public class LedView {
  @EJB private Teams teams;

  private List<TeamRow> rows;

  public List<TeamRow> getRows() {
    if (rows == null) {
      rows = teams.led();
    }
    return rows;
  }
}
