package org.alongside.branding;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;

/**
 * The bytes of a logo by their hash. Written once; a setting says which of them is the site's, so
 * that one that was left can be taken again.
 */
@Entity
@Table(name = "logo_file")
class LogoFile {
  @Id private String hash;
  private String type;
  @Lob private byte[] content;

  @Column(name = "stored_by")
  private long storedBy;

  @Column(name = "stored_at")
  private Instant storedAt;

  @Version private int version;

  protected LogoFile() {}

  LogoFile(String hash, String type, byte[] content, long storedBy, Instant now) {
    this.hash = hash;
    this.type = type;
    this.content = content;
    this.storedBy = storedBy;
    this.storedAt = now;
  }

  byte[] content() {
    return content;
  }
}
