package org.alongside.web.people;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.alongside.account.LinkFor;
import org.alongside.account.PasswordLinks;
import org.alongside.account.SignInResult;
import org.alongside.web.security.Door;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;

/** Sets a password by a link that was handed over or came by mail. */
@Named
@RequestScoped
public class SetPasswordView {
  @EJB private PasswordLinks links;
  @Inject private Door door;
  @Inject @Param private String token;

  private String password;
  private LinkFor who;

  /** Sets it and lets them in; where that is slowed down, leads to signing in. */
  public void set() {
    LinkFor known = getWho();
    links.setPassword(token, password);
    SignInResult result =
        door.enter(Faces.getRequest(), Faces.getResponse(), known.email(), password);
    if (result.outcome() == SignInResult.Outcome.WELCOME) {
      Faces.redirect("/");
    } else {
      Said.andShow("passwordSet", "/sign-in");
    }
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
