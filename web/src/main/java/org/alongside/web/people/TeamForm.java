package org.alongside.web.people;

import org.alongside.people.ChangeTeam;
import org.alongside.people.TeamDetails;
import org.alongside.people.TeamSetting;

/** What is typed about a team. */
public class TeamForm {
  private String name;
  private TeamSetting setting;
  private String site;
  private int version;

  static TeamForm of(TeamDetails details) {
    TeamForm form = new TeamForm();
    form.name = details.name();
    form.setting = details.setting();
    form.site = details.site();
    form.version = details.version();
    return form;
  }

  ChangeTeam change() {
    return new ChangeTeam(name, setting, site, version);
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

  public String getSite() {
    return site;
  }

  public void setSite(String site) {
    this.site = site;
  }

  public int getVersion() {
    return version;
  }

  public void setVersion(int version) {
    this.version = version;
  }
}
