package org.alongside.web.people;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.alongside.people.Access;
import org.alongside.people.Reach;
import org.alongside.people.SiteRef;
import org.alongside.people.Sites;
import org.alongside.people.TeamRef;
import org.alongside.people.Teams;
import org.omnifaces.cdi.Param;

/** Adds a team. */
@Named
@RequestScoped
public class TeamAddView {
  @EJB private Teams teams;
  @EJB private Sites sites;
  @EJB private Access access;

  @Inject
  @Param(name = "site")
  private String at;

  private TeamForm form;

  /** Whoever may add none finds no page. */
  public void open() {
    access.requireCoordinatorOfSomeSite();
  }

  /** Adds it and goes to its page. */
  public void add() {
    TeamRef added =
        getForm().getSite() == null
            ? teams.add(form.getName(), form.getSetting())
            : teams.addAt(form.getSite(), form.getName(), form.getSetting());
    Said.andShow("teamAdded", "/people/team?id=%s", added.publicId());
  }

  public TeamForm getForm() {
    if (form == null) {
      form = new TeamForm();
      form.setSite(at);
    }
    return form;
  }

  /** The sites at which the reader may add one. */
  public List<SiteRef> getSites() {
    Reach reach = access.reach();
    return sites.list().stream().filter(s -> reach.hasSite(s.id())).toList();
  }
}
