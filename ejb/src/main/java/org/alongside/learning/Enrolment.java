package org.alongside.learning;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;

/**
 * That a person takes a module, in the version that was current when they started, which they keep.
 * Begins with the first thing they do in it and lasts for one cycle; completion is a fact of its
 * own beside it.
 */
@Entity
@Table(name = "enrolment")
@NamedQuery(
    name = "Enrolment.ofPerson",
    query = "SELECT e FROM Enrolment e WHERE e.personId = :person")
@NamedQuery(
    name = "Enrolment.ofModule",
    query =
        "SELECT e FROM Enrolment e JOIN CatalogueModule m ON m.id = e.moduleId WHERE e.personId = :person AND m.code = :code ORDER BY e.cycle DESC")
@NamedQuery(
    name = "Enrolment.newest",
    query =
        "SELECT e FROM Enrolment e WHERE e.personId = :person AND e.moduleId = :module ORDER BY e.cycle DESC")
@NamedQuery(
    name = "Enrolment.ofUnit",
    query =
        "SELECT e FROM Enrolment e JOIN UnitVersion u ON u.versionId = e.versionId WHERE e.personId = :person AND u.id = :unit AND e.cycle = :cycle")
class Enrolment {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  @Column(name = "person_id")
  private long personId;

  @Column(name = "module_id")
  private long moduleId;

  @Column(name = "version_id")
  private long versionId;

  private int cycle;

  @Column(name = "started_at")
  private Instant startedAt;

  @Column(name = "last_unit_id")
  private Long lastUnitId;

  @Column(name = "last_anchor")
  private String lastAnchor;

  @Column(name = "last_seen_at")
  private Instant lastSeenAt;

  @Version private int version;

  protected Enrolment() {}

  /** Remembers where the person is; {@code anchor} may be null: at the top. */
  void visit(long unitId, String anchor, Instant now) {
    this.lastUnitId = unitId;
    this.lastAnchor = anchor;
    this.lastSeenAt = now;
  }

  Long id() {
    return id;
  }

  long personId() {
    return personId;
  }

  long moduleId() {
    return moduleId;
  }

  long versionId() {
    return versionId;
  }

  int cycle() {
    return cycle;
  }

  Instant startedAt() {
    return startedAt;
  }

  Long lastUnitId() {
    return lastUnitId;
  }

  String lastAnchor() {
    return lastAnchor;
  }

  Instant lastSeenAt() {
    return lastSeenAt;
  }
}
