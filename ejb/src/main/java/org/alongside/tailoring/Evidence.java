package org.alongside.tailoring;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.time.Instant;
import org.alongside.platform.PublicId;

/**
 * A file that shows a claim to be true: for its owner and whoever coordinates them, and nobody
 * else. Goes with its claim, or when its owner takes it away.
 */
@Entity
@Table(name = "plan_evidence")
@NamedQuery(name = "Evidence.byPublicId", query = "SELECT e FROM Evidence e WHERE e.publicId = :id")
@NamedQuery(
    name = "Evidence.rows",
    query =
        "SELECT e.claimId, e.publicId, e.name, e.bytes FROM Evidence e WHERE e.claimId IN :claims ORDER BY e.id")
@NamedQuery(name = "Evidence.dropOf", query = "DELETE FROM Evidence e WHERE e.claimId = :claim")
class Evidence {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  @Column(name = "public_id")
  private String publicId;

  @Column(name = "claim_id")
  private long claimId;

  private String name;
  private String type;
  private int bytes;
  @Lob private byte[] content;

  @Column(name = "sent_at")
  private Instant sentAt;

  protected Evidence() {}

  Evidence(long claimId, String name, String type, byte[] content, Instant now) {
    this.publicId = PublicId.random();
    this.claimId = claimId;
    this.name = name;
    this.type = type;
    this.bytes = content.length;
    this.content = content.clone();
    this.sentAt = now;
  }

  long claimId() {
    return claimId;
  }

  EvidenceFile file() {
    return new EvidenceFile(name, type, content);
  }
}
