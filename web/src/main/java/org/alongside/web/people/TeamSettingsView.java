package org.alongside.web.people;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.alongside.people.HistoryRow;
import org.alongside.people.SiteRef;
import org.alongside.people.Sites;
import org.alongside.people.Teams;
import org.alongside.platform.BusinessException;
import org.alongside.platform.BusinessException.Kind;

/** Name, setting and site of a team, closing it, and what was changed about it. */
@Named
@RequestScoped
public class TeamSettingsView {
  @EJB private Teams teams;
  @EJB private Sites sites;
  @Inject private PeopleChoices choices;
  @Inject private TeamPage page;

  private TeamForm form;

  /** Saves it. What somebody else changed meanwhile is told once, then replaced. */
  public void save() {
    try {
      teams.change(page.getId(), getForm().change());
    } catch (BusinessException e) {
      if (e.kind() == Kind.CONFLICT) {
        page.forget();
        getForm().setVersion(page.getDetails().version());
      }
      throw e;
    }
    show("saved");
  }

  /** Closes the team today. */
  public void close() {
    teams.close(page.getId(), choices.getToday());
    show("teamClosed");
  }

  public void openAgain() {
    teams.openAgain(page.getId());
    show("teamOpened");
  }

  public TeamForm getForm() {
    if (form == null) {
      form = TeamForm.of(page.getDetails());
    }
    return form;
  }

  public List<SiteRef> getSites() {
    return sites.list();
  }

  public List<HistoryRow> getHistory() {
    return teams.history(page.getId());
  }

  private void show(String said) {
    page.forget();
    form = null;
    Said.here(said);
  }
}
