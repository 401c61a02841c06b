package org.alongside.privacy;

/** What people are told, or asked to consent to, in versions. */
public enum NoticeCode {
  /** How the site handles what it knows about people; read, not agreed to. */
  PRIVACY(false),
  /** That matching may go by what somebody would like to share with a mentor; may be withdrawn. */
  MATCHING(true);

  private final boolean consent;

  NoticeCode(boolean consent) {
    this.consent = consent;
  }

  /** Whether it is asked for and can be withdrawn; else it is told and read. */
  public boolean isConsent() {
    return consent;
  }
}
