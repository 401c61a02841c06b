package org.alongside.web.people;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.List;
import org.alongside.people.SiteRef;
import org.alongside.people.Sites;
import org.alongside.people.TeamRow;
import org.alongside.people.TeamSearch;
import org.alongside.people.TeamSetting;
import org.alongside.people.Teams;
import org.alongside.web.shell.Choice;
import org.alongside.web.shell.PagedList;

/** The teams; what the list shows stands in its address. */
@Named
@RequestScoped
public class TeamListView extends PagedList<TeamRow> {
  @EJB private Teams teams;
  @EJB private Sites sites;

  private String text;
  private String site;
  private TeamSetting setting;
  private boolean closed;

  @Override
  protected int count() {
    return teams.count(search());
  }

  @Override
  protected List<TeamRow> load(int first, int most) {
    return teams.page(search(), first, most);
  }

  @Override
  public boolean isFiltered() {
    return text != null || site != null || setting != null || closed;
  }

  private TeamSearch search() {
    return new TeamSearch(text, site, setting, closed);
  }

  public List<SiteRef> getSites() {
    return sites.list();
  }

  public String getText() {
    return text;
  }

  public void setText(String text) {
    this.text = text;
  }

  public String getSite() {
    return site;
  }

  public void setSite(String site) {
    this.site = site;
  }

  public String getSetting() {
    return setting == null ? null : setting.name();
  }

  public void setSetting(String setting) {
    this.setting = Choice.of(TeamSetting.class, setting);
  }

  public boolean isClosed() {
    return closed;
  }

  public void setClosed(boolean closed) {
    this.closed = closed;
  }
}
