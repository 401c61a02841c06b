package org.alongside.web.people;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.alongside.people.MemberRow;
import org.alongside.people.TeamRelation;
import org.alongside.people.Teams;
import org.alongside.web.shell.PagedList;

/** Who is in a team. */
@Named
@RequestScoped
public class TeamView extends PagedList<MemberRow> {
  @EJB private Teams teams;
  @Inject private PeopleChoices choices;
  @Inject private TeamPage page;

  private boolean former;
  private DatedForm join;

  @PostConstruct
  void fromToday() {
    join = new DatedForm(choices.getToday());
  }

  @Override
  protected int count() {
    return teams.countMembers(page.getId(), former);
  }

  @Override
  protected List<MemberRow> load(int first, int most) {
    return teams.members(page.getId(), former, first, most);
  }

  @Override
  public boolean isFiltered() {
    return former;
  }

  /** Puts somebody in the team. */
  public void join() {
    teams.join(
        page.getId(),
        join.getWhat(),
        join.isLeads() ? TeamRelation.LEADS : TeamRelation.MEMBER_OF,
        join.getFrom(),
        join.getEndsOn());
    show("joined");
  }

  /** Takes somebody out of the team today. */
  public void leave(String person, long membership) {
    teams.leave(person, membership, choices.getToday());
    show("teamLeft");
  }

  private void show(String said) {
    page.forget();
    forget();
    fromToday();
    Said.here(said);
  }

  public DatedForm getJoin() {
    return join;
  }

  public boolean isFormer() {
    return former;
  }

  public void setFormer(boolean former) {
    this.former = former;
  }
}
