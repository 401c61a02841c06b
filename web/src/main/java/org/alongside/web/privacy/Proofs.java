package org.alongside.web.privacy;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import java.util.Locale;
import org.alongside.account.OwnProof;
import org.alongside.account.SignInResult;
import org.alongside.platform.BusinessException;
import org.alongside.platform.BusinessException.Kind;
import org.omnifaces.util.Faces;

/** Says at a field that a password is not one's own, or that one has to wait. */
final class Proofs {
  private static final int SECONDS = 60;

  private Proofs() {}

  /**
   * Whether it is proven.
   *
   * @param field client id of the field at which it is said that it is not
   */
  static boolean holds(OwnProof proof, String field) {
    if (proof.outcome() == SignInResult.Outcome.WELCOME) {
      return true;
    }
    boolean wait = proof.outcome() == SignInResult.Outcome.WAIT;
    Locale locale = Faces.getLocale();
    BusinessException refusal =
        wait
            ? new BusinessException(
                Kind.INVALID, "account.error.wait", (proof.waitSeconds() + SECONDS - 1) / SECONDS)
            : new BusinessException(Kind.INVALID, "account.error.passwordWrong");
    FacesContext.getCurrentInstance()
        .addMessage(
            field, new FacesMessage(FacesMessage.SEVERITY_ERROR, refusal.sentence(locale), null));
    Faces.validationFailed();
    return false;
  }
}
