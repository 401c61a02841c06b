package org.alongside.web.privacy;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Named;
import java.util.Locale;
import org.alongside.account.OwnProof;
import org.alongside.platform.BusinessException;
import org.alongside.platform.BusinessException.Kind;
import org.alongside.privacy.Erasures;
import org.omnifaces.util.Faces;

/** One has what is kept about oneself erased. */
@Named
@RequestScoped
public class EraseView {
  private static final int SECONDS = 60;

  @EJB private Erasures erasures;

  private String password;

  /** Asks for it; where the password is not right, says so at the field. */
  public void ask() {
    OwnProof proof = erasures.ask(password);
    switch (proof.outcome()) {
      case WELCOME -> Said.andShow("asked", "/profile/data");
      case REFUSED -> say("account.error.passwordWrong");
      case WAIT -> say("account.error.wait", (proof.waitSeconds() + SECONDS - 1) / SECONDS);
    }
  }

  private static void say(String key, Object... arguments) {
    Locale locale = Faces.getLocale();
    String sentence = new BusinessException(Kind.INVALID, key, arguments).sentence(locale);
    FacesContext.getCurrentInstance()
        .addMessage(
            "erase:password", new FacesMessage(FacesMessage.SEVERITY_ERROR, sentence, null));
    Faces.validationFailed();
  }

  /** Whether it is asked for already. */
  public boolean isAsked() {
    return erasures.mine().isPresent();
  }

  public String[] getGoes() {
    return KeptKinds.GOES;
  }

  public String[] getStays() {
    return KeptKinds.STAYS;
  }

  /** How many days it can be taken back. */
  public long getDays() {
    return Erasures.WAIT.toDays();
  }

  public String getPassword() {
    return null;
  }

  public void setPassword(String password) {
    this.password = password;
  }
}
