package org.alongside.web.people;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import org.alongside.account.PasswordLinks;
import org.alongside.account.PasswordResets;
import org.alongside.platform.BusinessException;
import org.alongside.platform.BusinessException.Kind;
import org.alongside.web.security.Door;
import org.omnifaces.util.Faces;

/** The page on which people ask for another password. */
@Named
@RequestScoped
public class ForgottenView {
  private static final String ASKED = "asked";

  @EJB private PasswordResets resets;
  @EJB private PasswordLinks links;
  @Inject private Door door;

  private String email;

  /** Asks, and says the same whoever it is. */
  public void ask() throws IOException {
    long wait = resets.ask(email, door.addressOf(Faces.getRequest()));
    if (wait == 0) {
      Faces.redirect("/forgotten?asked=true");
      return;
    }
    Faces.getResponse().setHeader("Retry-After", Long.toString(wait));
    String sentence =
        new BusinessException(Kind.TOO_MANY, "account.error.wait", (wait + 59) / 60)
            .sentence(Faces.getLocale());
    FacesContext.getCurrentInstance()
        .addMessage(null, new FacesMessage(FacesMessage.SEVERITY_ERROR, sentence, null));
  }

  /** Whether somebody has just asked. */
  public boolean isAsked() {
    return Faces.getRequestParameter(ASKED) != null;
  }

  /** Whether the site can send mail. */
  public boolean isMailed() {
    return links.canMail();
  }

  public String getEmail() {
    return email;
  }

  public void setEmail(String email) {
    this.email = email;
  }
}
