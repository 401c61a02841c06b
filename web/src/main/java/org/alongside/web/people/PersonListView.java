package org.alongside.web.people;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.List;
import org.alongside.account.AccountState;
import org.alongside.account.Directory;
import org.alongside.account.PersonRow;
import org.alongside.account.PersonSearch;
import org.alongside.people.SiteRef;
import org.alongside.people.Sites;
import org.alongside.people.TeamRef;
import org.alongside.people.Teams;
import org.alongside.platform.Roles;
import org.alongside.web.shell.Choice;
import org.alongside.web.shell.PagedList;

/** The list of persons; what it shows stands in its address. */
@Named
@RequestScoped
public class PersonListView extends PagedList<PersonRow> {
  @EJB private Directory directory;
  @EJB private Teams teams;
  @EJB private Sites sites;

  private String text;
  private String role;
  private String team;
  private String site;
  private AccountState state;

  @Override
  protected int count() {
    return directory.count(search());
  }

  @Override
  protected List<PersonRow> load(int first, int most) {
    return directory.list(search(), first, most);
  }

  @Override
  public boolean isFiltered() {
    return text != null || role != null || team != null || site != null || state != null;
  }

  public List<String> getRoles() {
    return Roles.GRANTABLE;
  }

  public List<TeamRef> getTeams() {
    return teams.list();
  }

  public List<SiteRef> getSites() {
    return sites.list();
  }

  public AccountState[] getStates() {
    return AccountState.values();
  }

  private PersonSearch search() {
    return new PersonSearch(text, role, team, site, state);
  }

  public String getText() {
    return text;
  }

  public void setText(String text) {
    this.text = text;
  }

  public String getRole() {
    return role;
  }

  public void setRole(String role) {
    this.role = Roles.GRANTABLE.contains(role) ? role : null;
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
    this.state = Choice.of(AccountState.class, state);
  }
}
