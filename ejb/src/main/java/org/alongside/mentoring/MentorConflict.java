package org.alongside.mentoring;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.time.Instant;

/**
 * Somebody has said that another person must not be their mentor or mentee. Why has no field: it
 * may be treatment, family, or nobody's business.
 */
@Entity
@Table(name = "mentor_conflict")
@NamedQuery(
    name = "MentorConflict.of",
    query =
        "SELECT c FROM MentorConflict c WHERE c.personId = :person OR c.otherId = :person ORDER BY"
            + " c.id")
class MentorConflict {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  @Column(name = "person_id")
  private long personId;

  @Column(name = "other_id")
  private long otherId;

  @Column(name = "declared_at")
  private Instant declaredAt;

  @Column(name = "declared_by")
  private long declaredBy;

  protected MentorConflict() {}

  MentorConflict(long personId, long otherId, Instant now, long declaredBy) {
    if (personId == otherId) {
      throw Refusal.invalid("mentoring.error.conflictSelf");
    }
    this.personId = personId;
    this.otherId = otherId;
    this.declaredAt = now;
    this.declaredBy = declaredBy;
  }

  long other(long one) {
    return one == personId ? otherId : personId;
  }
}
