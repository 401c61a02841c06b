package org.alongside.web.learning;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import org.alongside.account.OwnAccess;
import org.alongside.account.OwnProof;
import org.alongside.account.SignInResult;
import org.omnifaces.util.Faces;

/** The owner of the notes shows that it is they. */
@Named
@RequestScoped
public class NotesOpenView {
  @EJB private OwnAccess access;

  private Boolean asked;
  private String former;
  private OwnProof proof;

  /** Whether the reader is asked to show it. */
  public boolean isAsked() {
    if (asked == null) {
      asked = access.isAsked();
    }
    return asked;
  }

  /** Shows it by the password that they had before. */
  public void prove() {
    proof = access.prove(former);
    if (proof.outcome() == SignInResult.Outcome.WELCOME) {
      Faces.redirect("/learning/notes");
    }
  }

  /** How the last try ended, or null. */
  public OwnProof getProof() {
    return proof;
  }

  public String getFormer() {
    return former;
  }

  public void setFormer(String former) {
    this.former = former;
  }
}
