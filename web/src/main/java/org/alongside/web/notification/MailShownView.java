package org.alongside.web.notification;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.alongside.notification.MailText;
import org.alongside.notification.Outbox;
import org.omnifaces.cdi.Param;

/** A mail of the demonstration as it would have gone. */
@Named
@RequestScoped
public class MailShownView {
  @EJB private Outbox outbox;
  @Inject @Param private String id;

  private MailText mail;

  /** Loads the mail; what is not there is not there. */
  public void load() {
    getMail();
  }

  public MailText getMail() {
    if (mail == null) {
      mail = outbox.shown(id);
    }
    return mail;
  }
}
