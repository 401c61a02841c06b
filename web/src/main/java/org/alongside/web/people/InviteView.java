package org.alongside.web.people;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.alongside.account.PasswordLinks;
import org.alongside.people.People;
import org.alongside.people.PersonRef;
import org.alongside.people.TeamRef;
import org.alongside.people.Teams;
import org.omnifaces.util.Faces;

/** Adds a person, with an account and a link to hand over when there is an address. */
@Named
@RequestScoped
public class InviteView {
  @EJB private People people;
  @EJB private Teams teams;
  @EJB private PasswordLinks links;
  @Inject private PeopleChoices choices;

  private final PersonForm form = new PersonForm();
  private Boolean mailed;

  /** Adds the person and goes to their page. */
  public void add() {
    PersonRef added =
        form.getTeam() == null ? people.add(form.add()) : people.addTo(form.getTeam(), form.add());
    Said.andShow(invite(added), "/people/person?id=%s", added.publicId());
  }

  private String invite(PersonRef added) {
    if (form.getEmail() == null) {
      return "added";
    }
    if (isMailed()) {
      links.mail(added.publicId());
      return "mailed";
    }
    Faces.setFlashAttribute("link", choices.linkAddress(links.make(added.publicId())));
    return "invited";
  }

  /** Whether the site can send mail. */
  public boolean isCanMail() {
    return links.canMail();
  }

  /** Whether the link goes by mail. */
  public boolean isMailed() {
    return mailed == null ? isCanMail() : mailed;
  }

  public void setMailed(boolean mailed) {
    this.mailed = mailed;
  }

  public List<TeamRef> getTeams() {
    return teams.list();
  }

  public PersonForm getForm() {
    return form;
  }
}
