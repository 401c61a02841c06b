package org.alongside.journal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.time.Instant;

/** That a key was destroyed; whose it was is nowhere any more. Never changed. */
@Entity
@Table(name = "journal_destroyed_key")
@NamedQuery(name = "DestroyedKey.ids", query = "SELECT d.keyId FROM DestroyedKey d")
class DestroyedKey {
  @Id
  @Column(name = "key_id")
  private String keyId;

  @Column(name = "destroyed_at")
  private Instant destroyedAt;

  protected DestroyedKey() {}

  DestroyedKey(String keyId, Instant now) {
    this.keyId = keyId;
    this.destroyedAt = now;
  }
}
