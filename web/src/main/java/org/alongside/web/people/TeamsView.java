package org.alongside.web.people;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.List;
import org.alongside.people.TeamRef;
import org.alongside.people.TeamSetting;
import org.alongside.people.Teams;

/** The teams there are. */
@Named
@RequestScoped
public class TeamsView {
  @EJB private Teams teams;

  private String name;
  private TeamSetting setting;

  /** Adds a team. */
  public void add() {
    teams.add(name, setting);
    name = null;
    setting = null;
    Said.here("teamAdded");
  }

  public List<TeamRef> getRows() {
    return teams.list();
  }

  public String getName() {
    return name;
  }

  public void setName(String name) {
    this.name = name;
  }

  public TeamSetting getSetting() {
    return setting;
  }

  public void setSetting(TeamSetting setting) {
    this.setting = setting;
  }
}
