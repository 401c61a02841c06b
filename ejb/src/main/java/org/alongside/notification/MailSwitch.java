package org.alongside.notification;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;

/**
 * Whether mail goes at all: somebody may pause it, and a mail server that does not answer is left
 * alone for a while. One row, written with the table.
 */
@Entity
@Table(name = "mail_switch")
@NamedQuery(
    name = "MailSwitch.hasWork",
    query =
        """
        SELECT COUNT(s) FROM MailSwitch s WHERE EXISTS (SELECT m.id FROM Message m WHERE m.sorted = FALSE)
        OR EXISTS (SELECT d.id FROM Message d WHERE d.digestAt <= :now AND d.mailId IS NULL)
        OR EXISTS (SELECT b.id FROM OutboxMail b WHERE b.state = org.alongside.notification.MailState.SENDING)
        OR EXISTS (SELECT w.id FROM OutboxMail w WHERE w.state = org.alongside.notification.MailState.WAITING
        AND w.notBefore <= :now)
        """)
class MailSwitch {
  static final int ONLY = 1;

  @Id private int id;

  @Column(name = "paused_at")
  private Instant pausedAt;

  @Column(name = "paused_by")
  private Long pausedBy;

  private String trouble;

  @Column(name = "trouble_since")
  private Instant troubleSince;

  private int failures;

  @Column(name = "try_at")
  private Instant tryAt;

  @Version private int version;

  protected MailSwitch() {}

  void pause(long by, Instant now) {
    if (pausedAt == null) {
      this.pausedAt = now;
      this.pausedBy = by;
    }
  }

  void goOn() {
    this.pausedAt = null;
    this.pausedBy = null;
    this.tryAt = null;
    this.failures = 0;
  }

  /** The server did not answer, or did not let us in. */
  void failed(String why, Instant now) {
    this.troubleSince = troubleSince == null ? now : troubleSince;
    this.trouble = why;
    this.tryAt = now.plus(BackOff.ofServer(failures));
    this.failures++;
  }

  /** It has taken a mail. */
  void works() {
    if (troubleSince != null) {
      this.troubleSince = null;
      this.trouble = null;
      this.tryAt = null;
      this.failures = 0;
    }
  }

  boolean mayGo(Instant now) {
    return pausedAt == null && (tryAt == null || !now.isBefore(tryAt));
  }

  boolean isInTrouble() {
    return troubleSince != null;
  }

  Instant pausedAt() {
    return pausedAt;
  }

  Long pausedBy() {
    return pausedBy;
  }

  String trouble() {
    return trouble;
  }

  Instant troubleSince() {
    return troubleSince;
  }

  Instant tryAt() {
    return tryAt;
  }
}
