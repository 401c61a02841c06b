package org.alongside.catalogue;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;

/**
 * That somebody has looked at what the program ships of a module and keeps the site's own version;
 * until the program ships something newer still.
 */
@Entity
@Table(name = "box_seen")
class BoxSeen {
  @Id
  @Column(name = "module_code")
  private String moduleCode;

  private String digest;

  @Column(name = "seen_by")
  private long seenBy;

  @Column(name = "seen_at")
  private Instant seenAt;

  @Version private int version;

  protected BoxSeen() {}

  BoxSeen(String moduleCode) {
    this.moduleCode = moduleCode;
  }

  final void look(String atDigest, long person, Instant now) {
    this.digest = atDigest;
    this.seenBy = person;
    this.seenAt = now;
  }

  String moduleCode() {
    return moduleCode;
  }

  String digest() {
    return digest;
  }
}
