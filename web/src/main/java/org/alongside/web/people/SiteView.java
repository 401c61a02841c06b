package org.alongside.web.people;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.alongside.people.HistoryRow;
import org.alongside.people.SiteDetails;
import org.alongside.people.Sites;
import org.alongside.platform.BusinessException;
import org.alongside.platform.BusinessException.Kind;
import org.omnifaces.cdi.Param;

/** One site. */
@Named
@RequestScoped
public class SiteView {
  @EJB private Sites sites;
  @Inject private PeopleChoices choices;
  @Inject @Param private String id;

  private SiteDetails details;
  private SiteForm form;

  /** Loads the site; what is not there is not there. */
  public void load() {
    getDetails();
  }

  /** Saves it. What somebody else changed meanwhile is told once, then replaced. */
  public void save() {
    try {
      sites.change(id, getForm().getName(), form.getPlace(), form.getVersion());
    } catch (BusinessException e) {
      if (e.kind() == Kind.CONFLICT) {
        details = null;
        getForm().setVersion(getDetails().version());
      }
      throw e;
    }
    show("saved");
  }

  /** Closes the site today. */
  public void close() {
    sites.close(id, choices.getToday());
    show("siteClosed");
  }

  public void openAgain() {
    sites.openAgain(id);
    show("siteOpened");
  }

  public SiteDetails getDetails() {
    if (details == null) {
      details = sites.details(id);
    }
    return details;
  }

  public SiteForm getForm() {
    if (form == null) {
      form = SiteForm.of(getDetails());
    }
    return form;
  }

  public List<HistoryRow> getHistory() {
    return sites.history(id);
  }

  public String getId() {
    return id;
  }

  private void show(String said) {
    details = null;
    form = null;
    Said.here(said);
  }
}
