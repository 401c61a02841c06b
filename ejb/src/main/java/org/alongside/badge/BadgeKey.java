package org.alongside.badge;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.time.Instant;

/**
 * A public key with which the site has signed. Kept for good, so that what was signed with an
 * earlier one can still be verified.
 */
@Entity
@Table(name = "badge_key")
@NamedQuery(name = "BadgeKey.all", query = "SELECT k FROM BadgeKey k ORDER BY k.firstUsedAt, k.id")
class BadgeKey {
  @Id private String id;
  private String multikey;

  @Column(name = "first_used_at")
  private Instant firstUsedAt;

  protected BadgeKey() {}

  BadgeKey(String id, String multikey, Instant now) {
    this.id = id;
    this.multikey = multikey;
    this.firstUsedAt = now;
  }

  String id() {
    return id;
  }

  String multikey() {
    return multikey;
  }
}
