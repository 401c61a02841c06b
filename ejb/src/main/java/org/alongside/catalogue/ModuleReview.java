package org.alongside.catalogue;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import org.alongside.platform.PublicId;

/**
 * That somebody has reviewed a version of a module, as a coordinator recorded it. It is never
 * changed; one that was recorded by mistake is withdrawn and stays readable.
 */
@Entity
@Table(name = "module_review")
@NamedQuery(
    name = "ModuleReview.standing",
    query =
        "SELECT r FROM ModuleReview r WHERE r.moduleId = :module AND r.kind = :kind"
            + " AND r.withdrawnAt IS NULL ORDER BY r.versionNumber DESC, r.id DESC")
@NamedQuery(
    name = "ModuleReview.allStanding",
    query =
        "SELECT r FROM ModuleReview r WHERE r.withdrawnAt IS NULL ORDER BY r.versionNumber, r.id")
@NamedQuery(
    name = "ModuleReview.byPublicId",
    query = "SELECT r FROM ModuleReview r WHERE r.publicId = :id")
class ModuleReview {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  @Column(name = "public_id")
  private String publicId;

  @Column(name = "module_id")
  private long moduleId;

  private String kind;

  @Column(name = "version_number")
  private int versionNumber;

  private String reviewer;

  @Column(name = "reviewed_on")
  private LocalDate reviewedOn;

  @Column(name = "recorded_by")
  private long recordedBy;

  @Column(name = "recorded_at")
  private Instant recordedAt;

  @Column(name = "withdrawn_by")
  private Long withdrawnBy;

  @Column(name = "withdrawn_at")
  private Instant withdrawnAt;

  @Version private int version;

  protected ModuleReview() {}

  /** Of what {@code outline} says, by {@code reviewer}. */
  ModuleReview(ModuleOutline outline, String reviewer, LocalDate on, long by, Instant now) {
    this.publicId = PublicId.random();
    this.moduleId = outline.moduleId();
    this.kind = outline.review();
    this.versionNumber = outline.number();
    this.reviewer = reviewer;
    this.reviewedOn = on;
    this.recordedBy = by;
    this.recordedAt = now;
  }

  void withdraw(long by, Instant now) {
    if (withdrawnAt == null) {
      this.withdrawnBy = by;
      this.withdrawnAt = now;
    }
  }

  String publicId() {
    return publicId;
  }

  /** Whether it is of what {@code outline} asks for. */
  boolean isOf(ModuleOutline outline) {
    return moduleId == outline.moduleId() && kind.equals(outline.review());
  }

  int versionNumber() {
    return versionNumber;
  }

  /** What it means to a reader of version {@code number}. */
  ReviewState state(int number) {
    return new ReviewState(kind, reviewer, reviewedOn, versionNumber, number > versionNumber);
  }
}
