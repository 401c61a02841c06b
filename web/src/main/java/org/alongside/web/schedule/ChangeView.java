package org.alongside.web.schedule;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.alongside.platform.BusinessException;
import org.alongside.platform.BusinessException.Kind;
import org.alongside.schedule.EventDetails;
import org.alongside.schedule.LiveEvents;
import org.alongside.web.shell.LocaleSource;
import org.omnifaces.cdi.Param;

/** One live event for whoever looks after it: who leads it, when and where, whether at all. */
@Named
@RequestScoped
public class ChangeView {
  @EJB private LiveEvents events;
  @Inject private LocaleSource localeSource;
  @Inject @Param private String id;

  private EventDetails details;
  private EventForm form;
  private String leader;

  /** Loads it; one that the reader does not look after is not there. */
  public void load() {
    getDetails();
  }

  /** Saves it. What somebody else changed meanwhile is told once, then replaced. */
  public void save() {
    try {
      events.change(id, getForm().terms(), form.getVersion());
    } catch (BusinessException e) {
      if (e.kind() == Kind.CONFLICT) {
        details = null;
        form.setVersion(getDetails().version());
      }
      throw e;
    }
    show("saved");
  }

  /** Says who leads it. */
  public void staff() {
    events.staff(id, leader);
    show("staffed");
  }

  /** Nobody leads it any more. */
  public void release() {
    events.staff(id, null);
    show("saved");
  }

  /** Cancels it. */
  public void cancel() {
    events.cancel(id);
    show("cancelled");
  }

  public EventDetails getDetails() {
    if (details == null) {
      details = events.details(id, localeSource.language().getLanguage());
    }
    return details;
  }

  public EventForm getForm() {
    if (form == null) {
      form = EventForm.of(getDetails());
    }
    return form;
  }

  public String getLeader() {
    return leader;
  }

  public void setLeader(String leader) {
    this.leader = leader;
  }

  public String getId() {
    return id;
  }

  private void show(String said) {
    details = null;
    form = null;
    Told.here(said);
  }
}
