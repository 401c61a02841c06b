package org.alongside.web.credential;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.alongside.credential.CredentialState;
import org.alongside.credential.Verified;
import org.alongside.web.shell.LocaleSource;
import org.omnifaces.util.Faces;

/** What was found at the address of a certificate. */
@Named
@RequestScoped
public class VerifyView {
  @Inject private LocaleSource localeSource;

  /** Null where the asker must wait. */
  public Verified getFound() {
    return Faces.getRequestAttribute(VerifyServlet.FOUND);
  }

  /** Whether there is a certificate at this address. */
  public boolean isThere() {
    return getFound() != null && getFound().isThere();
  }

  /** Which words say what was found: a state, NONE or WAIT. */
  public String getAnswer() {
    Verified found = getFound();
    if (found == null) {
      return "WAIT";
    }
    return found.isThere() ? found.state().name() : "NONE";
  }

  /** Which notice carries it. */
  public String getKind() {
    Verified found = getFound();
    return found != null && found.state() == CredentialState.VALID ? "done" : "info";
  }

  /** What it is for, where the holder shows that; else null. */
  public String getTitle() {
    Verified found = getFound();
    return found == null || found.title() == null
        ? null
        : found.title().get(localeSource.language().getLanguage());
  }
}
