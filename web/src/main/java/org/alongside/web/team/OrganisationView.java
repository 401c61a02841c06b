package org.alongside.web.team;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.alongside.people.SiteRef;
import org.alongside.people.Sites;
import org.alongside.team.ModuleName;
import org.alongside.team.OrganisationBy;
import org.alongside.team.OrganisationRow;
import org.alongside.team.OrganisationSearch;
import org.alongside.team.Organisations;
import org.alongside.team.TeamMatrices;
import org.alongside.web.shell.Choice;
import org.alongside.web.shell.LocaleSource;
import org.alongside.web.shell.PagedList;

/** How far the organisation is; by what, and of whom, stands in the address. */
@Named
@RequestScoped
public class OrganisationView extends PagedList<OrganisationRow> {
  @EJB private Organisations organisations;
  @EJB private TeamMatrices matrices;
  @EJB private Sites sites;
  @Inject private LocaleSource language;

  private OrganisationBy by = OrganisationBy.SITE;
  private String site;
  private String team;
  private String profession;
  private String module;
  private List<OrganisationRow> shown;
  private OrganisationRow whole;

  private OrganisationSearch search() {
    return new OrganisationSearch(by, site, team, profession, module);
  }

  @Override
  protected int count() {
    return organisations.count(search());
  }

  @Override
  protected List<OrganisationRow> load(int first, int most) {
    return organisations.page(search(), language.language().getLanguage(), first, most);
  }

  @Override
  public boolean isFiltered() {
    return site != null || team != null || profession != null || module != null;
  }

  /** The page that the address names. */
  public List<OrganisationRow> getShown() {
    if (shown == null) {
      shown = load(getFirst(), getSize());
    }
    return shown;
  }

  public OrganisationRow getWhole() {
    if (whole == null) {
      whole = organisations.whole(search());
    }
    return whole;
  }

  public int getPages() {
    return Math.max(1, (getTotal() + getSize() - 1) / getSize());
  }

  /** Where a row leads: to its teams, to its modules, or to the teams that take it. */
  public String rowAddress(OrganisationRow row) {
    return switch (by) {
      case SITE -> address(OrganisationBy.TEAM, row.key(), team, profession, module);
      case TEAM -> address(OrganisationBy.MODULE, site, row.key(), profession, module);
      case PROFESSION -> address(OrganisationBy.MODULE, site, team, row.key(), module);
      case MODULE -> address(OrganisationBy.TEAM, site, team, profession, row.key());
    };
  }

  /** The same people, looked at by something else. */
  public String byAddress(OrganisationBy other) {
    return address(other, site, team, profession, module);
  }

  /** Who completed the one module, as a file. */
  public String getFile() {
    StringBuilder address = new StringBuilder("/team/completions-file?module=").append(module);
    add(address, "site", site);
    add(address, "team", team);
    return address.toString();
  }

  /** This list on another page. */
  public String page(int other) {
    return byAddress(by) + "&page=" + other;
  }

  private static String address(
      OrganisationBy by, String site, String team, String profession, String module) {
    StringBuilder address = new StringBuilder("/team/organisation?by=").append(by);
    add(address, "site", site);
    add(address, "team", team);
    add(address, "profession", profession);
    add(address, "module", module);
    return address.toString();
  }

  private static void add(StringBuilder address, String name, String value) {
    if (value != null) {
      address.append('&').append(name).append('=').append(value);
    }
  }

  public OrganisationBy[] getAll() {
    return OrganisationBy.values();
  }

  public List<SiteRef> getSites() {
    return sites.list();
  }

  public List<ModuleName> getModules() {
    return matrices.modules(language.language().getLanguage());
  }

  /** Name of the one team, if it is one. */
  public String getTeamName() {
    return team == null ? "" : matrices.team(team).name();
  }

  public String getBy() {
    return by.name();
  }

  public void setBy(String by) {
    OrganisationBy asked = Choice.of(OrganisationBy.class, by);
    this.by = asked == null ? OrganisationBy.SITE : asked;
  }

  public String getSite() {
    return site;
  }

  public void setSite(String site) {
    this.site = told(site);
  }

  public String getTeam() {
    return team;
  }

  public void setTeam(String team) {
    this.team = told(team);
  }

  public String getProfession() {
    return profession;
  }

  public void setProfession(String profession) {
    this.profession = told(profession);
  }

  public String getModule() {
    return module;
  }

  public void setModule(String module) {
    this.module = told(module);
  }

  /** What cannot be a key stands for nothing. */
  private static String told(String value) {
    return value != null && value.matches("[A-Za-z0-9_-]{1,40}") ? value : null;
  }
}
