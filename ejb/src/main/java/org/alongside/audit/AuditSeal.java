package org.alongside.audit;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** Which block holds a row of the log, and the row's hash. Written once, by {@link AuditSql}. */
@Entity
@Table(name = "audit_seal")
class AuditSeal {
  @Id
  @Column(name = "entry_id")
  private long entryId;

  @Column(name = "block_no")
  private long block;

  @Column(name = "entry_hash")
  private String hash;

  protected AuditSeal() {}
}
