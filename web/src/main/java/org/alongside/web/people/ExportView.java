package org.alongside.web.people;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.alongside.account.ExportFor;
import org.alongside.account.Exports;
import org.omnifaces.cdi.Param;

/** Somebody who has left takes their data away by a link that was handed over. */
@Named
@RequestScoped
public class ExportView {
  @EJB private Exports exports;
  @Inject @Param private String token;
  @Inject @Param private String told;

  private ExportFor who;

  /** Whom the link is for; null when it is not good, or no longer. */
  public ExportFor getWho() {
    if (who == null && token != null) {
      who = exports.find(token).orElse(null);
    }
    return who;
  }

  /** What became of the password that was given: REFUSED or WAIT; else null. */
  public String getTold() {
    return "REFUSED".equals(told) || "WAIT".equals(told) ? told : null;
  }

  public String getToken() {
    return token;
  }
}
