package org.alongside.credential;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;

/**
 * That a person has earned something: given once a cycle, in the transaction that earns it, and
 * never altered. A later cycle supersedes it, its last day may pass, it may be withdrawn with a
 * reason; each of these is seen from beside it. Given again after a withdrawal it is a row of its
 * own, the next edition. Rows are made by {@link CredentialSql}, so that of two at once there is
 * one.
 */
@Entity
@Table(name = "credential")
@NamedQuery(
    name = "Credential.byPublicId",
    query = "SELECT c FROM Credential c WHERE c.publicId = :id")
@NamedQuery(
    name = "Credential.ofPerson",
    query =
        "SELECT c FROM Credential c WHERE c.personId = :person ORDER BY c.earnedAt DESC, c.id DESC")
@NamedQuery(
    name = "Credential.ofCode",
    query =
        "SELECT c FROM Credential c WHERE c.personId = :person AND c.code = :code ORDER BY c.cycle DESC, c.edition DESC")
@NamedQuery(name = "Credential.last", query = "SELECT MAX(c.id) FROM Credential c")
class Credential {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  @Column(name = "public_id")
  private String publicId;

  @Column(name = "person_id")
  private long personId;

  @Column(name = "achievement_id")
  private long achievementId;

  private String code;
  private int cycle;
  private int edition;
  private String completion;

  @Column(name = "earned_at")
  private Instant earnedAt;

  @Column(name = "earned_on")
  private LocalDate earnedOn;

  @Column(name = "valid_to")
  private LocalDate validTo;

  @Column(name = "issued_at")
  private Instant issuedAt;

  private String parts;

  protected Credential() {}

  /** Whether the other one took its place: a later cycle, or a later edition of the same. */
  boolean isBefore(Credential other) {
    return personId == other.personId
        && code.equals(other.code)
        && (cycle < other.cycle || cycle == other.cycle && edition < other.edition);
  }

  Long id() {
    return id;
  }

  String publicId() {
    return publicId;
  }

  long personId() {
    return personId;
  }

  long achievementId() {
    return achievementId;
  }

  String code() {
    return code;
  }

  int cycle() {
    return cycle;
  }

  int edition() {
    return edition;
  }

  String completion() {
    return completion;
  }

  Instant earnedAt() {
    return earnedAt;
  }

  LocalDate earnedOn() {
    return earnedOn;
  }

  LocalDate validTo() {
    return validTo;
  }

  Instant issuedAt() {
    return issuedAt;
  }

  String parts() {
    return parts;
  }
}
