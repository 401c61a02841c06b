package org.alongside.web.people;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.List;
import org.alongside.people.SiteRef;
import org.alongside.people.Sites;
import org.alongside.people.TeamRef;
import org.alongside.people.Teams;
import org.alongside.position.PositionRow;
import org.alongside.position.PositionSearch;
import org.alongside.position.PositionState;
import org.alongside.position.Positions;
import org.alongside.web.shell.Choice;
import org.alongside.web.shell.PagedList;

/** The positions; what the list shows stands in its address. */
@Named
@RequestScoped
public class PositionListView extends PagedList<PositionRow> {
  @EJB private Positions positions;
  @EJB private Teams teams;
  @EJB private Sites sites;

  private String text;
  private String team;
  private String site;
  private PositionState state;

  @Override
  protected int count() {
    return positions.count(search());
  }

  @Override
  protected List<PositionRow> load(int first, int most) {
    return positions.page(search(), first, most);
  }

  @Override
  public boolean isFiltered() {
    return text != null || team != null || site != null || state != null;
  }

  private PositionSearch search() {
    return new PositionSearch(text, team, site, state, null);
  }

  public PositionState[] getStates() {
    return PositionState.values();
  }

  public List<TeamRef> getTeams() {
    return teams.list();
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

  public String getTeam() {
    return team;
  }

  public void setTeam(String team) {
    this.team = team;
  }

  public String getSite() {
    return site;
  }

  public void setSite(String site) {
    this.site = site;
  }

  public String getState() {
    return state == null ? null : state.name();
  }

  public void setState(String state) {
    this.state = Choice.of(PositionState.class, state);
  }
}
