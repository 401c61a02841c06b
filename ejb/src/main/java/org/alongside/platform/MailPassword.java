package org.alongside.platform;

/**
 * The password of the mail server: from the environment variable ALONGSIDE_MAIL_PASSWORD and from
 * nowhere else, so that it stands in no database, no dump and no page.
 */
public final class MailPassword {
  private MailPassword() {}

  /** As the operator has set it; empty: there is none. */
  public static String fromEnvironment() {
    String value = System.getenv("ALONGSIDE_MAIL_PASSWORD");
    return value == null ? "" : value;
  }
}
