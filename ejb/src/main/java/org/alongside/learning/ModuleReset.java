package org.alongside.learning;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.time.Instant;
import org.alongside.platform.BusinessException;
import org.alongside.platform.BusinessException.Kind;

/**
 * That one time somebody took a module was set aside, with the reason: what was done and earned in
 * it stays in their history and counts no more. Written once.
 */
@Entity
@Table(name = "module_reset")
@NamedQuery(
    name = "ModuleReset.ofPerson",
    query = "SELECT r FROM ModuleReset r WHERE r.personId = :person ORDER BY r.id DESC")
class ModuleReset {
  private static final int REASON_MOST = 300;

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  @Column(name = "person_id")
  private long personId;

  @Column(name = "module_id")
  private long moduleId;

  private int cycle;
  private String reason;

  @Column(name = "reset_at")
  private Instant resetAt;

  @Column(name = "reset_by")
  private long resetBy;

  protected ModuleReset() {}

  ModuleReset(Enrolment enrolment, String reason, long by, Instant now) {
    int length = reason == null ? 0 : reason.strip().length();
    if (length == 0 || length > REASON_MOST) {
      throw new BusinessException(Kind.INVALID, "learning.error.resetReason", REASON_MOST);
    }
    this.personId = enrolment.personId();
    this.moduleId = enrolment.moduleId();
    this.cycle = enrolment.cycle();
    this.reason = reason.strip();
    this.resetAt = now;
    this.resetBy = by;
  }

  long moduleId() {
    return moduleId;
  }

  int cycle() {
    return cycle;
  }

  String reason() {
    return reason;
  }

  Instant resetAt() {
    return resetAt;
  }

  long resetBy() {
    return resetBy;
  }
}
