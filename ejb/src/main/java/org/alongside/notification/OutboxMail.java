package org.alongside.notification;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import org.alongside.platform.PublicId;

/**
 * A mail on its way. It waits; begins, in a transaction of its own that is committed before a word
 * goes to the mail server; and is settled in another. Between those two nobody can know whether the
 * server has it, so a mail that a crash leaves there becomes uncertain and is never sent again by
 * itself: somebody decides. Its public id is also its Message-ID, the same at every try, so that
 * whoever gets it twice after all can tell.
 */
@Entity
@Table(name = "outbox_mail")
@NamedQuery(
    name = "OutboxMail.due",
    query =
        "SELECT m.id FROM OutboxMail m WHERE m.state = org.alongside.notification.MailState.WAITING AND m.notBefore <= :now ORDER BY m.notBefore, m.id")
@NamedQuery(
    name = "OutboxMail.left",
    query =
        "SELECT m.id FROM OutboxMail m WHERE m.state = org.alongside.notification.MailState.SENDING AND m.begunAt < :before")
@NamedQuery(
    name = "OutboxMail.byPublicId",
    query = "SELECT m FROM OutboxMail m WHERE m.publicId = :id")
@NamedQuery(
    name = "OutboxMail.troubleAt",
    query =
        "SELECT COUNT(m) FROM OutboxMail m WHERE m.address = :address AND m.state IN :bad AND m.id <> :but")
class OutboxMail {
  /** The kind of a mail that holds several messages. */
  static final String DIGEST = "digest";

  /** No hand-over takes so long: after it, whoever began has gone. */
  static final Duration LONGEST_SENDING = Duration.ofMinutes(10);

  private static final int LONGEST_TROUBLE = 500;

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  @Column(name = "public_id")
  private String publicId;

  @Column(name = "person_id")
  private long personId;

  private String kind;

  @Column(name = "mail_key")
  private String key;

  private String address;

  @Enumerated(EnumType.STRING)
  private MailState state;

  @Column(name = "made_at")
  private Instant madeAt;

  @Column(name = "not_before")
  private Instant notBefore;

  @Column(name = "useless_after")
  private Instant uselessAfter;

  private int tries;

  @Column(name = "begun_at")
  private Instant begunAt;

  @Column(name = "settled_at")
  private Instant settledAt;

  private String trouble;

  @Version private int version;

  protected OutboxMail() {}

  OutboxMail(long personId, String kind, String key, Instant now, Instant notBefore) {
    this.publicId = PublicId.random();
    this.personId = personId;
    this.kind = kind;
    this.key = key;
    this.state = MailState.WAITING;
    this.madeAt = now;
    this.notBefore = notBefore;
  }

  /** A mail with one message. */
  static OutboxMail of(Message message, Instant now, Instant notBefore) {
    OutboxMail mail =
        new OutboxMail(message.personId(), message.kind().code(), message.key(), now, notBefore);
    mail.address = message.address();
    Duration useful = message.kind().usefulFor();
    mail.uselessAfter = useful == null ? null : message.askedAt().plus(useful);
    return mail;
  }

  boolean isDue(Instant now) {
    return state == MailState.WAITING && !notBefore.isAfter(now);
  }

  boolean isTooLate(Instant now) {
    return uselessAfter != null && now.isAfter(uselessAfter);
  }

  /** The hand-over begins; nobody else may begin it. */
  void begin(String to, Instant now) {
    if (!isDue(now)) {
      throw new IllegalStateException("Mail " + id + " is " + state);
    }
    this.address = to;
    this.state = MailState.SENDING;
    this.begunAt = now;
  }

  /** Whether whoever began it has gone. */
  boolean isLeft(Instant now) {
    return state == MailState.SENDING && begunAt.isBefore(now.minus(LONGEST_SENDING));
  }

  /** Whether it is still the hand-over that began then which is to be settled. */
  boolean isSending(Instant begun) {
    return (state == MailState.SENDING || state == MailState.UNCERTAIN) && begun.equals(begunAt);
  }

  /** The server has it, or it is shown. */
  void end(MailState how, Instant now) {
    this.state = how;
    this.settledAt = now;
    this.trouble = null;
  }

  /** It ends otherwise; why, as the mail server said it, or null. */
  void fail(MailState how, String why, Instant now) {
    this.state = how;
    this.settledAt = now;
    this.trouble =
        why == null || why.length() <= LONGEST_TROUBLE ? why : why.substring(0, LONGEST_TROUBLE);
  }

  /** It was certainly not taken, for a reason that passes. */
  void waitUntil(Instant later, boolean counts, String why) {
    this.state = MailState.WAITING;
    this.begunAt = null;
    this.notBefore = later;
    this.tries += counts ? 1 : 0;
    this.trouble =
        why == null || why.length() <= LONGEST_TROUBLE ? why : why.substring(0, LONGEST_TROUBLE);
  }

  /** Somebody decided to try it anew. */
  void again(Instant now) {
    this.state = MailState.WAITING;
    this.notBefore = now;
    this.begunAt = null;
    this.settledAt = null;
    this.uselessAfter = null;
    this.tries = 0;
    this.trouble = null;
  }

  long id() {
    return id;
  }

  String publicId() {
    return publicId;
  }

  long personId() {
    return personId;
  }

  /** The kind of its one message, or {@link #DIGEST}. */
  String kind() {
    return kind;
  }

  String address() {
    return address;
  }

  MailState state() {
    return state;
  }

  Instant begunAt() {
    return begunAt;
  }

  int tries() {
    return tries;
  }
}
