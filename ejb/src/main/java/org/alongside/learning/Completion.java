package org.alongside.learning;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.time.Instant;
import org.alongside.platform.PublicId;

/**
 * The fact that a person completed a module: once a cycle, dated, with the version it was earned in
 * and what earned it. Never altered or deleted; a later cycle is a record of its own.
 */
@Entity
@Table(name = "completion")
@NamedQuery(
    name = "Completion.ofPerson",
    query =
        "SELECT c FROM Completion c WHERE c.personId = :person ORDER BY c.completedAt DESC, c.id DESC")
@NamedQuery(
    name = "Completion.ofCycle",
    query =
        "SELECT c FROM Completion c WHERE c.personId = :person AND c.moduleId = :module AND c.cycle = :cycle")
class Completion {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  @Column(name = "public_id")
  private String publicId;

  @Column(name = "person_id")
  private long personId;

  @Column(name = "module_id")
  private long moduleId;

  @Column(name = "version_id")
  private long versionId;

  private int cycle;

  @Column(name = "completed_at")
  private Instant completedAt;

  private String evidence;

  protected Completion() {}

  /**
   * @param evidence unit code and what completed it, {@code code=read;code=<attempt>}
   */
  Completion(Enrolment enrolment, String evidence, Instant now) {
    this.publicId = PublicId.random();
    this.personId = enrolment.personId();
    this.moduleId = enrolment.moduleId();
    this.versionId = enrolment.versionId();
    this.cycle = enrolment.cycle();
    this.evidence = evidence;
    this.completedAt = now;
  }

  long id() {
    return id;
  }

  String publicId() {
    return publicId;
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

  Instant completedAt() {
    return completedAt;
  }
}
