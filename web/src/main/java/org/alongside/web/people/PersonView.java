package org.alongside.web.people;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.alongside.account.AccountDetails;
import org.alongside.account.Accounts;
import org.alongside.account.Directory;
import org.alongside.account.PasswordLinks;
import org.alongside.people.People;
import org.alongside.people.PersonDetails;
import org.alongside.people.TeamRef;
import org.alongside.people.TeamRelation;
import org.alongside.people.Teams;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;

/** One person, for an administrator. */
@Named
@RequestScoped
public class PersonView {
  @EJB private People people;
  @EJB private Accounts accounts;
  @EJB private Directory directory;
  @EJB private PasswordLinks links;
  @EJB private Teams teams;
  @Inject private PeopleChoices choices;
  @Inject @Param private String id;

  private PersonDetails details;
  private AccountDetails account;
  private PersonForm form;
  private DatedForm role;
  private DatedForm team;

  @PostConstruct
  void fromToday() {
    role = new DatedForm(choices.getToday());
    team = new DatedForm(choices.getToday());
  }

  /** Loads the person; a page of nobody is not there. */
  public void load() {
    getDetails();
  }

  /** Saves names and work. */
  public void save() {
    people.change(id, getForm().change());
    show("saved");
  }

  /** Gives a role. */
  public void giveRole() {
    people.grant(id, role.getWhat(), null, role.getFrom(), role.getEndsOn());
    show("saved");
  }

  /** Ends a role today. */
  public void endRole(long grant) {
    people.endGrant(id, grant, choices.getToday());
    show("roleEnded");
  }

  /** Puts the person in a team. */
  public void joinTeam() {
    teams.join(
        team.getWhat(),
        id,
        team.isLeads() ? TeamRelation.LEADS : TeamRelation.MEMBER_OF,
        team.getFrom(),
        team.getEndsOn());
    show("saved");
  }

  /** Takes the person out of a team today. */
  public void leaveTeam(long membership) {
    teams.leave(id, membership, choices.getToday());
    show("teamLeft");
  }

  /** Opens an account, or changes the address of one. */
  public void saveEmail() {
    switch (getAccount().state()) {
      case NONE -> accounts.open(id, getForm().getEmail());
      case INVITED, OPEN, DISABLED -> accounts.move(id, getForm().getEmail());
    }
    show("saved");
  }

  /** Makes a link to set a password; it is shown now and never again. */
  public void makeLink() {
    Faces.setRequestAttribute("link", choices.linkAddress(links.make(id)));
    show("linkMade");
  }

  public void disable() {
    accounts.disable(id);
    show("disabled");
  }

  public void enable() {
    accounts.enable(id);
    show("enabled");
  }

  public List<TeamRef> getTeams() {
    return teams.list();
  }

  /** The person as kept. */
  public PersonDetails getDetails() {
    if (details == null) {
      details = people.details(id);
    }
    return details;
  }

  /** How they sign in. */
  public AccountDetails getAccount() {
    if (account == null) {
      account = directory.account(id);
    }
    return account;
  }

  public PersonForm getForm() {
    if (form == null) {
      form = PersonForm.of(getDetails(), getAccount());
    }
    return form;
  }

  public DatedForm getRole() {
    return role;
  }

  public DatedForm getTeam() {
    return team;
  }

  public String getId() {
    return id;
  }

  /** What was written is read again. */
  private void show(String said) {
    details = null;
    account = null;
    form = null;
    fromToday();
    Said.here(said);
  }
}
