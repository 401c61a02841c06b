package org.alongside.web.privacy;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import org.alongside.privacy.Erasures;

/** One has what is kept about oneself erased. */
@Named
@RequestScoped
public class EraseView {
  @EJB private Erasures erasures;

  private String password;

  /** Asks for it; where the password is not right, says so at the field. */
  public void ask() {
    if (Proofs.holds(erasures.ask(password), "erase:password")) {
      Said.andShow("asked", "/profile/data");
    }
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
