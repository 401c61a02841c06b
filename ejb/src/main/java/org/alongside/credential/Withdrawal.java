package org.alongside.credential;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.time.Instant;

/** That a credential was withdrawn, by whom and why. Written once; there is no way back. */
@Entity
@Table(name = "credential_withdrawal")
@NamedQuery(
    name = "Withdrawal.of",
    query = "SELECT w FROM Withdrawal w WHERE w.credentialId IN :credentials")
@NamedQuery(
    name = "Withdrawal.ids",
    query = "SELECT w.credentialId FROM Withdrawal w WHERE w.credentialId BETWEEN :first AND :last")
class Withdrawal {
  @Id
  @Column(name = "credential_id")
  private long credentialId;

  private String reason;

  @Column(name = "withdrawn_by")
  private long withdrawnBy;

  @Column(name = "withdrawn_at")
  private Instant withdrawnAt;

  protected Withdrawal() {}

  Withdrawal(long credentialId, String reason, long by, Instant now) {
    this.credentialId = credentialId;
    this.reason = reason;
    this.withdrawnBy = by;
    this.withdrawnAt = now;
  }

  long credentialId() {
    return credentialId;
  }

  String reason() {
    return reason;
  }

  long withdrawnBy() {
    return withdrawnBy;
  }

  Instant withdrawnAt() {
    return withdrawnAt;
  }
}
