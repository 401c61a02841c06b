package org.alongside.web.people;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.alongside.people.TeamDetails;
import org.alongside.people.Teams;
import org.omnifaces.cdi.Param;

/** The team whose page is open, on whichever tab. */
@Named
@RequestScoped
public class TeamPage {
  @EJB private Teams teams;
  @Inject @Param private String id;

  private TeamDetails details;

  /** Loads the team; what is not there, or not for the reader, is not there. */
  public void load() {
    getDetails();
  }

  public TeamDetails getDetails() {
    if (details == null) {
      details = teams.details(id);
    }
    return details;
  }

  public String getId() {
    return id;
  }

  void forget() {
    details = null;
  }
}
