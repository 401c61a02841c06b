package org.alongside.web.privacy;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.alongside.account.AddressChanges;
import org.omnifaces.cdi.Param;

/**
 * One changes the address one signs in with: asks for it, and confirms it by the link in the mail.
 */
@Named
@RequestScoped
public class OwnAddressView {
  @EJB private AddressChanges changes;
  @Inject @Param private String token;

  private String password;
  private String email;

  public boolean isPossible() {
    return changes.isPossible();
  }

  /** Whether the page was opened by a link. */
  public boolean isLinked() {
    return token != null && !token.isEmpty();
  }

  /** The address that the link is for, or null: it is not good. */
  public String getWanted() {
    return changes.find(token).orElse(null);
  }

  /** Asks for it; where the password is not right, says so at the field. */
  public void ask() {
    if (Proofs.holds(changes.ask(password, email), "address:password")) {
      Said.andShow("mailed", "/profile/address");
    }
  }

  /** From now on one signs in with it. */
  public void confirm() {
    changes.confirm(token);
    Said.andShow("moved", "/profile/address");
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

  public String getEmail() {
    return email;
  }

  public void setEmail(String email) {
    this.email = email;
  }
}
