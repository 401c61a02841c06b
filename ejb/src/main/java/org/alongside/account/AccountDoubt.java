package org.alongside.account;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;

/**
 * Somebody else could have come into an account that its owner was using. It begins when somebody
 * else changes the address of such an account, or when its password is set with a link that
 * somebody else held. It is over once the owner has shown that it is they: by the password that
 * they had before, or by a link that went to the address that they had before.
 */
@Entity
@Table(name = "account_doubt")
class AccountDoubt {
  @Id
  @Column(name = "person_id")
  private long personId;

  private Instant since;

  /** Whether the address is no longer the one that the owner had. */
  private boolean moved;

  /** What the owner's own password was kept as; null while it still is the account's. */
  @Column(name = "former_hash")
  private String formerHash;

  @Version private int version;

  protected AccountDoubt() {}

  AccountDoubt(long personId, Instant now) {
    this.personId = personId;
    this.since = now;
  }

  /** The address has been changed by somebody else. */
  void move() {
    this.moved = true;
  }

  /** The password is no longer the owner's own. */
  void replace(String former) {
    if (formerHash == null) {
      this.formerHash = former;
    }
  }

  boolean isMoved() {
    return moved;
  }

  /** Whether whoever signs in now may be somebody else. */
  boolean isOpen() {
    return formerHash != null;
  }

  String formerHash() {
    return formerHash;
  }
}
