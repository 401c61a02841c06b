package org.alongside.web.people;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.alongside.account.LinkFor;
import org.alongside.account.PasswordLinks;
import org.omnifaces.cdi.Param;

/** Sets a password by a link that was handed over. */
@Named
@RequestScoped
public class SetPasswordView {
  @EJB private PasswordLinks links;
  @Inject @Param private String token;

  private String password;
  private LinkFor who;

  /** Sets it, and leads to signing in. */
  public void set() {
    links.setPassword(token, password);
    Said.andShow("passwordSet", "/sign-in");
  }

  /** Whom the link is for; null when it is not good, or no longer. */
  public LinkFor getWho() {
    if (who == null && token != null) {
      who = links.find(token).orElse(null);
    }
    return who;
  }

  public String getToken() {
    return token;
  }

  public String getPassword() {
    return null;
  }

  public void setPassword(String password) {
    this.password = password;
  }
}
