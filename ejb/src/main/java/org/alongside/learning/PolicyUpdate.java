package org.alongside.learning;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import org.alongside.platform.PublicId;

/**
 * That a law or a policy has changed: whoever completed the module before, and still counts as
 * having, is asked to read it. Announced once; may be withdrawn. What they completed stays.
 */
@Entity
@Table(name = "policy_update")
@NamedQuery(
    name = "PolicyUpdate.byPublicId",
    query = "SELECT u FROM PolicyUpdate u WHERE u.publicId = :id")
class PolicyUpdate {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  @Column(name = "public_id")
  private String publicId;

  @Column(name = "module_id")
  private long moduleId;

  @Column(name = "title_en")
  private String titleEn;

  @Column(name = "title_fr")
  private String titleFr;

  @Column(name = "text_en")
  private String textEn;

  @Column(name = "text_fr")
  private String textFr;

  @Column(name = "announced_at")
  private Instant announcedAt;

  @Column(name = "announced_by")
  private long announcedBy;

  @Column(name = "withdrawn_at")
  private Instant withdrawnAt;

  @Version private int version;

  protected PolicyUpdate() {}

  PolicyUpdate(long moduleId, AnnounceUpdate update, long by, Instant now) {
    update.require();
    this.publicId = PublicId.random();
    this.moduleId = moduleId;
    this.titleEn = update.titleEn().strip();
    this.titleFr = update.titleFr().strip();
    this.textEn = update.textEn().strip();
    this.textFr = update.textFr().strip();
    this.announcedAt = now;
    this.announcedBy = by;
  }

  void withdraw(Instant now) {
    if (withdrawnAt == null) {
      withdrawnAt = now;
    }
  }

  Long id() {
    return id;
  }

  String publicId() {
    return publicId;
  }

  long moduleId() {
    return moduleId;
  }

  String title(String language) {
    return "fr".equals(language) ? titleFr : titleEn;
  }

  String text(String language) {
    return "fr".equals(language) ? textFr : textEn;
  }

  Instant announcedAt() {
    return announcedAt;
  }

  Instant withdrawnAt() {
    return withdrawnAt;
  }
}
