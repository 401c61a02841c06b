package org.alongside.notification;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;

/**
 * Something that a person is told. Written, by {@link MessageSql}, in the transaction that causes
 * it, once for each person, kind and key. Sorted soon after: into a mail of its own, into the queue
 * for a digest, or into the inbox only. Read once; what was read is not mailed any more.
 */
@Entity
@Table(name = "message")
@NamedQuery(
    name = "Message.unread",
    query =
        "SELECT COUNT(m) FROM Message m WHERE m.personId = :person AND m.inSite = TRUE AND m.readAt IS NULL")
@NamedQuery(
    name = "Message.inbox",
    query =
        "SELECT m FROM Message m WHERE m.personId = :person AND m.inSite = TRUE ORDER BY m.askedAt DESC, m.id DESC")
@NamedQuery(
    name = "Message.count",
    query = "SELECT COUNT(m) FROM Message m WHERE m.personId = :person AND m.inSite = TRUE")
@NamedQuery(
    name = "Message.byPublicId",
    query = "SELECT m FROM Message m WHERE m.publicId = :id AND m.inSite = TRUE")
@NamedQuery(
    name = "Message.unsorted",
    query = "SELECT m.id FROM Message m WHERE m.sorted = FALSE ORDER BY m.id")
@NamedQuery(
    name = "Message.ofMail",
    query = "SELECT m FROM Message m WHERE m.mailId = :mail ORDER BY m.id")
@NamedQuery(
    name = "Message.digestsDue",
    query =
        "SELECT DISTINCT m.personId FROM Message m WHERE m.digestAt <= :now AND m.mailId IS NULL")
@NamedQuery(
    name = "Message.forDigest",
    query =
        "SELECT m FROM Message m WHERE m.personId = :person AND m.digestAt <= :now AND m.mailId IS NULL ORDER BY m.id")
@NamedQuery(
    name = "Message.readAll",
    query =
        "UPDATE Message m SET m.readAt = :now, m.digestAt = NULL WHERE m.personId = :person AND m.readAt IS NULL AND (m.askedAt < :at OR m.askedAt = :at AND m.id <= :last)")
class Message {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  @Column(name = "public_id")
  private String publicId;

  @Column(name = "person_id")
  private long personId;

  private String kind;

  @Column(name = "message_key")
  private String key;

  @Convert(converter = FactsConverter.class)
  private Facts facts;

  private String path;
  private String address;

  @Column(name = "in_site")
  private boolean inSite;

  @Column(name = "asked_at")
  private Instant askedAt;

  @Column(name = "read_at")
  private Instant readAt;

  private boolean sorted;

  @Column(name = "digest_at")
  private Instant digestAt;

  @Column(name = "mail_id")
  private Long mailId;

  @Version private int version;

  protected Message() {}

  /** No mail about it: it stands in the inbox. */
  void keepInSite() {
    this.sorted = true;
    this.digestAt = null;
  }

  /** With others in a mail at {@code at}. */
  void queue(Instant at) {
    this.sorted = true;
    this.digestAt = at;
  }

  /** In that mail. */
  void carriedBy(long mail) {
    this.sorted = true;
    this.mailId = mail;
  }

  /** To be sorted anew, because the person chose otherwise; what is in a mail stays there. */
  void sortAnew() {
    if (mailId == null && digestAt != null) {
      this.sorted = false;
      this.digestAt = null;
    }
  }

  void read(Instant now) {
    if (readAt == null) {
      this.readAt = now;
      this.digestAt = null;
    }
  }

  boolean isSorted() {
    return sorted;
  }

  boolean isRead() {
    return readAt != null;
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

  MessageKind kind() {
    return MessageKind.of(kind);
  }

  String key() {
    return key;
  }

  Facts facts() {
    return facts;
  }

  String path() {
    return path;
  }

  String address() {
    return address;
  }

  Instant askedAt() {
    return askedAt;
  }
}
