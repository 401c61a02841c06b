package org.alongside.web.admin;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import org.alongside.audit.AuditBlocks;
import org.alongside.audit.AuditCheck;

/** Looks, when asked to, whether the audit log is still what was written. */
@Named
@RequestScoped
public class AuditCheckView {
  @EJB private AuditBlocks blocks;

  private boolean asked;
  private String noted;
  private AuditCheck check;

  /** What was found; null while nobody has asked. */
  public AuditCheck getCheck() {
    if (asked && check == null) {
      check = blocks.check(noted);
    }
    return check;
  }

  public boolean isAsked() {
    return asked;
  }

  public void setAsked(boolean asked) {
    this.asked = asked;
  }

  public String getNoted() {
    return noted;
  }

  public void setNoted(String noted) {
    this.noted = noted;
  }
}
