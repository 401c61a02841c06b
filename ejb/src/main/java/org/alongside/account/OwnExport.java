package org.alongside.account;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;

/** Somebody who is here asks for their own data: asked for, and written once. */
@Entity
@Table(name = "own_export")
@NamedQuery(
    name = "OwnExport.since",
    query = "SELECT COUNT(e) FROM OwnExport e WHERE e.personId = :person AND e.askedAt > :since")
@NamedQuery(
    name = "OwnExport.open",
    query =
        "SELECT e FROM OwnExport e WHERE e.personId = :person AND e.askedAt > :since AND e.takenAt IS"
            + " NULL ORDER BY e.id")
class OwnExport {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  @Column(name = "person_id")
  private long personId;

  @Column(name = "asked_at")
  private Instant askedAt;

  @Column(name = "taken_at")
  private Instant takenAt;

  @Version private int version;

  protected OwnExport() {}

  OwnExport(long personId, Instant now) {
    this.personId = personId;
    this.askedAt = now;
  }

  void take(Instant now) {
    this.takenAt = now;
  }
}
