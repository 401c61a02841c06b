package org.alongside.audit;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

/**
 * The secret that seals blocks, closed under the site's key. There is one; made with the first
 * block that it seals, closed anew after the site's key was changed.
 */
@Entity
@Table(name = "audit_secret")
class AuditSecret {
  /** Its id. */
  static final long ONLY = 1;

  @Id private long id;

  private byte[] closed;

  @Column(name = "site_key")
  private String siteKey;

  @Version private int version;

  protected AuditSecret() {}

  AuditSecret(byte[] closed, String siteKey) {
    this.id = ONLY;
    close(closed, siteKey);
  }

  /** Closes it under another key of the site. */
  final void close(byte[] anew, String by) {
    this.closed = anew.clone();
    this.siteKey = by;
  }

  byte[] closed() {
    return closed;
  }

  boolean isClosedBy(String key) {
    return siteKey.equals(key);
  }
}
