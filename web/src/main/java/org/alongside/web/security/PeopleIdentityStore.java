package org.alongside.web.security;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.security.enterprise.CallerPrincipal;
import jakarta.security.enterprise.credential.Credential;
import jakarta.security.enterprise.identitystore.CredentialValidationResult;
import jakarta.security.enterprise.identitystore.IdentityStore;
import org.alongside.account.SignIns;

/** Asks the domain who somebody is. The caller's name is the person's id as digits. */
@ApplicationScoped
public class PeopleIdentityStore implements IdentityStore {
  @EJB private SignIns signIns;

  @Override
  public CredentialValidationResult validate(Credential credential) {
    if (!(credential instanceof SignInCredential typed)) {
      return CredentialValidationResult.NOT_VALIDATED_RESULT;
    }
    typed.ended(signIns.signIn(typed.email(), typed.password(), typed.address()));
    return switch (typed.result().outcome()) {
      case WELCOME ->
          new CredentialValidationResult(
              new CallerPrincipal(Long.toString(typed.result().me().personId())),
              typed.result().me().roles());
      case REFUSED, WAIT -> CredentialValidationResult.INVALID_RESULT;
    };
  }
}
