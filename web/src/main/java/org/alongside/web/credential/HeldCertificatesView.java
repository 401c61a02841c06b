package org.alongside.web.credential;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.alongside.credential.CredentialRow;
import org.alongside.credential.HeldCredentials;
import org.alongside.web.shell.LocaleSource;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;

/** The certificates of one person, for whoever looks after them; that they were read is noted. */
@Named
@RequestScoped
public class HeldCertificatesView {
  private static final String SAID = "said";
  private static final String REASONS = "heldReasons";

  @EJB private HeldCredentials held;
  @Inject private LocaleSource localeSource;
  @Inject @Param private String id;

  private Map<String, String> reasons;
  private List<CredentialRow> rows;

  /** Withdraws one of them for the reason written beside it. */
  public void withdraw(String credential) {
    held.withdraw(credential, getReasons().get(credential));
    getReasons().remove(credential);
    show("said.text.certificateWithdrawn");
  }

  /** Gives one again that was withdrawn by mistake. */
  public void giveAgain(String credential) {
    held.giveAgain(credential);
    show("said.text.certificateAgain");
  }

  public List<CredentialRow> getRows() {
    if (rows == null) {
      rows = held.of(id, localeSource.language().getLanguage());
    }
    return rows;
  }

  /** What is written as reason, by certificate. */
  public Map<String, String> getReasons() {
    if (reasons == null) {
      Map<String, String> before = Faces.getFlashAttribute(REASONS);
      reasons = before == null ? new HashMap<>() : new HashMap<>(before);
    }
    return reasons;
  }

  /**
   * The page is read anew, since there may be one certificate more; what stands in the other rows
   * comes along.
   */
  private void show(String said) {
    Faces.setFlashAttribute(REASONS, new HashMap<>(getReasons()));
    Faces.setFlashAttribute(SAID, said);
    Faces.redirect("/people/person-certificates?id=%s", id);
  }
}
