package org.alongside.learning;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.util.Objects;

/**
 * That a unit is done, and by what. A page's can be undone until its module completes; then it
 * stays.
 */
@Entity
@Table(name = "unit_progress")
@IdClass(UnitProgress.Key.class)
@NamedQuery(
    name = "UnitProgress.ofEnrolment",
    query = "SELECT p FROM UnitProgress p WHERE p.enrolmentId = :enrolment")
@NamedQuery(
    name = "UnitProgress.ofPerson",
    query =
        "SELECT p FROM UnitProgress p JOIN Enrolment e ON e.id = p.enrolmentId WHERE e.personId = :person")
class UnitProgress {
  /** What stands as evidence where reading is all that is asked. */
  static final String READ = "read";

  /** What stands as evidence where somebody gave their word. */
  static final String ATTESTED = "attested";

  /** What stands before the public id of the live event that somebody was at. */
  static final String EVENT = "event:";

  /** What stands before the public id of a certificate from elsewhere. */
  static final String EXTERNAL = "external:";

  /** Which unit of which enrolment. */
  static class Key implements Serializable {
    private static final long serialVersionUID = 1L;
    long enrolmentId;
    long unitId;

    protected Key() {}

    Key(long enrolmentId, long unitId) {
      this.enrolmentId = enrolmentId;
      this.unitId = unitId;
    }

    @Override
    public boolean equals(Object other) {
      return other instanceof Key key && enrolmentId == key.enrolmentId && unitId == key.unitId;
    }

    @Override
    public int hashCode() {
      return Objects.hash(enrolmentId, unitId);
    }
  }

  @Id
  @Column(name = "enrolment_id")
  private long enrolmentId;

  @Id
  @Column(name = "unit_id")
  private long unitId;

  @Column(name = "completed_at")
  private Instant completedAt;

  private String evidence;

  protected UnitProgress() {}

  /**
   * @param evidence {@link #READ}, {@link #ATTESTED}, {@link #EVENT} with the event's public id,
   *     {@link #EXTERNAL} with a certificate's, or the public id of the attempt that earned it
   */
  UnitProgress(long enrolmentId, long unitId, String evidence, Instant now) {
    this.enrolmentId = enrolmentId;
    this.unitId = unitId;
    this.evidence = evidence;
    this.completedAt = now;
  }

  long enrolmentId() {
    return enrolmentId;
  }

  long unitId() {
    return unitId;
  }

  Instant completedAt() {
    return completedAt;
  }

  String evidence() {
    return evidence;
  }
}
