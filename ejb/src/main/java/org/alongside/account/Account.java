package org.alongside.account;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;

/**
 * How a person signs in. Opened with an address and no password; the person sets one by a link, and
 * may change it. Disabled and enabled by an administrator. Whatever must end what is open (a new
 * password, disabling) raises the access number: a session that began under an older one is over.
 */
@Entity
@Table(name = "account")
@NamedQuery(name = "Account.byEmail", query = "SELECT a FROM Account a WHERE a.email = :email")
@NamedQuery(
    name = "Account.ofDemonstration",
    query = "SELECT COUNT(a) FROM Account a WHERE a.demonstration = TRUE")
@NamedQuery(name = "Account.count", query = "SELECT COUNT(a) FROM Account a")
class Account {
  @Id
  @Column(name = "person_id")
  private long personId;

  private String email;

  @Column(name = "password_hash")
  private String passwordHash;

  @Column(name = "password_changed_at")
  private Instant passwordChangedAt;

  @Column(name = "access_number")
  private int accessNumber;

  private boolean demonstration;

  @Column(name = "opened_at")
  private Instant openedAt;

  @Column(name = "disabled_at")
  private Instant disabledAt;

  @Column(name = "last_signed_in_at")
  private Instant lastSignedInAt;

  @Version private int version;

  protected Account() {}

  Account(long personId, String email, boolean demonstration, Instant now) {
    this.personId = personId;
    this.email = EmailAddress.of(email);
    this.demonstration = demonstration;
    this.openedAt = now;
  }

  /** Whether it may be used at all where demonstration accounts are as {@code demoIsOn} says. */
  boolean isUsable(boolean demoIsOn) {
    return disabledAt == null && (demoIsOn || !demonstration);
  }

  /** A new password; every session that is open ends. */
  void setPassword(String hash, Instant now) {
    this.passwordHash = hash;
    this.passwordChangedAt = now;
    this.accessNumber++;
  }

  /** The same password under a new cost: nobody notices. */
  void rehash(String hash) {
    this.passwordHash = hash;
  }

  void signedIn(Instant now) {
    this.lastSignedInAt = now;
  }

  void moveTo(String newEmail) {
    this.email = EmailAddress.of(newEmail);
  }

  void disable(Instant now) {
    if (disabledAt == null) {
      this.disabledAt = now;
      this.accessNumber++;
    }
  }

  void enable() {
    this.disabledAt = null;
  }

  long personId() {
    return personId;
  }

  String email() {
    return email;
  }

  String passwordHash() {
    return passwordHash;
  }

  int accessNumber() {
    return accessNumber;
  }

  boolean isDemonstration() {
    return demonstration;
  }

  Instant disabledAt() {
    return disabledAt;
  }

  Instant lastSignedInAt() {
    return lastSignedInAt;
  }
}
