package org.alongside.learning;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.util.Objects;

/** That somebody has read what a policy update says. Written once. */
@Entity
@Table(name = "policy_update_read")
@IdClass(PolicyUpdateRead.Key.class)
class PolicyUpdateRead {
  /** Who has read which. */
  static class Key implements Serializable {
    private static final long serialVersionUID = 1L;
    long updateId;
    long personId;

    protected Key() {}

    Key(long updateId, long personId) {
      this.updateId = updateId;
      this.personId = personId;
    }

    @Override
    public boolean equals(Object other) {
      return other instanceof Key key && updateId == key.updateId && personId == key.personId;
    }

    @Override
    public int hashCode() {
      return Objects.hash(updateId, personId);
    }
  }

  @Id
  @Column(name = "update_id")
  private long updateId;

  @Id
  @Column(name = "person_id")
  private long personId;

  @Column(name = "read_at")
  private Instant readAt;

  protected PolicyUpdateRead() {}

  PolicyUpdateRead(long updateId, long personId, Instant now) {
    this.updateId = updateId;
    this.personId = personId;
    this.readAt = now;
  }
}
