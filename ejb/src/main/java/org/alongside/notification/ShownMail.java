package org.alongside.notification;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** A mail as it would have gone. Kept in the demonstration only, in place of sending it. */
@Entity
@Table(name = "shown_mail")
class ShownMail {
  @Id
  @Column(name = "mail_id")
  private long mailId;

  private String subject;
  private String plain;
  private String html;

  @Column(name = "shown_at")
  private Instant shownAt;

  protected ShownMail() {}

  ShownMail(long mailId, MailText text, Instant now) {
    this.mailId = mailId;
    this.subject = text.subject();
    this.plain = text.plain();
    this.html = text.html();
    this.shownAt = now;
  }

  MailText text() {
    return new MailText(subject, plain, html);
  }

  Instant shownAt() {
    return shownAt;
  }
}
