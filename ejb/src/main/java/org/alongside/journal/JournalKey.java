package org.alongside.journal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

/**
 * The key of one owner, closed by the site's key. Made when somebody first opens a place where one
 * can write; closed anew when the site's key changes; destroyed when the owner is erased, and with
 * it every copy of what they wrote, in dumps too.
 */
@Entity
@Table(name = "journal_key")
@NamedQuery(
    name = "JournalKey.ofPerson",
    query = "SELECT k FROM JournalKey k WHERE k.personId = :person")
@NamedQuery(name = "JournalKey.named", query = "SELECT k FROM JournalKey k WHERE k.keyId IN :ids")
@NamedQuery(
    name = "JournalKey.closedBy",
    query = "SELECT k FROM JournalKey k WHERE k.closedBy = :site ORDER BY k.id")
@NamedQuery(
    name = "JournalKey.closedByOthers",
    query = "SELECT COUNT(k) FROM JournalKey k WHERE k.closedBy NOT IN :sites")
@NamedQuery(name = "JournalKey.count", query = "SELECT COUNT(k) FROM JournalKey k")
class JournalKey {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  @Column(name = "person_id")
  private long personId;

  @Column(name = "key_id")
  private String keyId;

  private byte[] keyset;

  @Column(name = "draft_key")
  private byte[] draftKey;

  @Column(name = "closed_by")
  private String closedBy;

  @Version private int version;

  protected JournalKey() {}

  /** Closes it with another key of the site. */
  void close(byte[] closed, String by) {
    this.keyset = closed;
    this.closedBy = by;
  }

  /** What the closed key is bound to. */
  String whose() {
    return whose(personId, keyId);
  }

  static String whose(long personId, String keyId) {
    return "alongside.journal.key\n" + personId + "\n" + keyId;
  }

  /** What the closed draft key is bound to. */
  String draftPlace() {
    return draftPlace(personId);
  }

  static String draftPlace(long personId) {
    return personId + "\ndraft";
  }

  String keyId() {
    return keyId;
  }

  long personId() {
    return personId;
  }

  byte[] keyset() {
    return keyset.clone();
  }

  byte[] draftKey() {
    return draftKey.clone();
  }
}
