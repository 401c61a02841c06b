package org.alongside.web.people;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import org.alongside.people.GrantRole;
import org.alongside.people.People;
import org.alongside.people.ReportingLines;
import org.alongside.people.Sites;
import org.alongside.people.TeamRef;
import org.alongside.people.TeamRelation;
import org.alongside.people.Teams;

/** The roles, teams and line manager of one person. */
@Named
@RequestScoped
public class PersonRolesView {
  private static final String SITE = "s/";
  private static final String TEAM = "t/";

  @EJB private People people;
  @EJB private Teams teams;
  @EJB private Sites sites;
  @EJB private ReportingLines lines;
  @Inject private PeopleChoices choices;
  @Inject private PersonPage page;

  private DatedForm role;
  private DatedForm team;
  private DatedForm line;

  @PostConstruct
  void fromToday() {
    role = new DatedForm(choices.getToday());
    team = new DatedForm(choices.getToday());
    line = new DatedForm(choices.getToday());
  }

  /** Gives a role: everywhere, for a site or for a team. */
  public void giveRole() {
    people.give(
        page.getId(),
        new GrantRole(role.getWhat(), scope(SITE), scope(TEAM), role.getFrom(), role.getEndsOn()));
    show("saved");
  }

  private String scope(String kind) {
    String where = role.getWhere();
    return where != null && where.startsWith(kind) ? where.substring(kind.length()) : null;
  }

  /** Ends a role today. */
  public void endRole(long grant) {
    people.endGrant(page.getId(), grant, choices.getToday());
    show("roleEnded");
  }

  /** Puts the person in a team. */
  public void joinTeam() {
    teams.join(
        team.getWhat(),
        page.getId(),
        team.isLeads() ? TeamRelation.LEADS : TeamRelation.MEMBER_OF,
        team.getFrom(),
        team.getEndsOn());
    show("saved");
  }

  /** Takes the person out of a team today. */
  public void leaveTeam(long membership) {
    teams.leave(page.getId(), membership, choices.getToday());
    show("teamLeft");
  }

  /** Gives the person a line manager. */
  public void assign() {
    lines.assign(page.getId(), line.getWhat(), line.getFrom());
    show("saved");
  }

  /** From today on the person has no line manager. */
  public void endLine() {
    lines.end(page.getId(), choices.getToday());
    show("lineEnded");
  }

  /** Sites and teams for which a role can be given, as the form sends them. */
  public List<SelectItem> getPlaces() {
    List<SelectItem> places = new ArrayList<>();
    sites.list().forEach(s -> places.add(new SelectItem(SITE + s.publicId(), s.name())));
    getTeams().forEach(t -> places.add(new SelectItem(TEAM + t.publicId(), t.name())));
    return places;
  }

  public List<TeamRef> getTeams() {
    return teams.list();
  }

  public DatedForm getRole() {
    return role;
  }

  public DatedForm getTeam() {
    return team;
  }

  public DatedForm getLine() {
    return line;
  }

  private void show(String said) {
    page.forget();
    fromToday();
    Said.here(said);
  }
}
