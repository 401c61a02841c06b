package org.alongside.authoring;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import org.alongside.platform.PublicId;

/**
 * A module that is being written. It is written, waits for a review, goes back with a comment or is
 * approved, and is published, once; or it is given up. A module has one open draft at most. Its
 * files change under its lock.
 */
@Entity
@Table(name = "draft")
@NamedQuery(name = "Draft.byPublicId", query = "SELECT d FROM Draft d WHERE d.publicId = :id")
@NamedQuery(name = "Draft.open", query = "SELECT d FROM Draft d WHERE d.openCode = :code")
@NamedQuery(
    name = "Draft.allOpen",
    query = "SELECT d FROM Draft d WHERE d.openCode IS NOT NULL ORDER BY d.moduleCode")
class Draft {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  @Column(name = "public_id")
  private String publicId;

  @Column(name = "module_code")
  private String moduleCode;

  @Column(name = "open_code")
  private String openCode;

  @Enumerated(EnumType.STRING)
  private DraftState state;

  @Column(name = "base_version_id")
  private Long baseVersionId;

  @Column(name = "box_digest")
  private String boxDigest;

  @Column(name = "begun_by")
  private long begunBy;

  @Column(name = "begun_at")
  private Instant begunAt;

  @Column(name = "changed_at")
  private Instant changedAt;

  @Column(name = "submitted_by")
  private Long submittedBy;

  @Column(name = "reviewed_by")
  private Long reviewedBy;

  private boolean alone;

  @Column(name = "published_number")
  private Integer publishedNumber;

  @Version private int version;

  protected Draft() {}

  /**
   * @param baseVersionId the published version it begins from, or null
   * @param boxDigest the box's files that its writer knows, or null
   */
  Draft(String moduleCode, Long baseVersionId, String boxDigest, long begunBy, Instant now) {
    this.publicId = PublicId.random();
    this.moduleCode = moduleCode;
    this.openCode = moduleCode;
    this.state = DraftState.WRITING;
    this.baseVersionId = baseVersionId;
    this.boxDigest = boxDigest;
    this.begunBy = begunBy;
    this.begunAt = now;
    this.changedAt = now;
  }

  /** Something in it is changed. */
  void change(Instant now) {
    requireWriting();
    this.changedAt = now;
  }

  /** Refuses what would change it while it waits or is closed. */
  void requireWriting() {
    require(DraftState.WRITING, "authoring.error.notWriting");
  }

  /** Asks for a review. */
  void submit(long person) {
    require(DraftState.WRITING, "authoring.error.notWriting");
    this.state = DraftState.IN_REVIEW;
    this.submittedBy = person;
  }

  /** Takes it back to be written on. */
  void takeBack() {
    if (state != DraftState.IN_REVIEW && state != DraftState.APPROVED) {
      throw Refusal.conflict("authoring.error.notInReview");
    }
    this.state = DraftState.WRITING;
    this.reviewedBy = null;
    this.alone = false;
  }

  /**
   * Approves it.
   *
   * @param onlyOne whether the reviewer is the site's only coordinator, and may approve their own
   */
  void approve(long reviewer, boolean onlyOne) {
    require(DraftState.IN_REVIEW, "authoring.error.notInReview");
    boolean own = submittedBy == reviewer;
    if (own && !onlyOne) {
      throw Refusal.conflict("authoring.error.ownReview");
    }
    this.state = DraftState.APPROVED;
    this.reviewedBy = reviewer;
    this.alone = own;
  }

  /** It has become this version of its module. */
  void published(int number, Instant now) {
    require(DraftState.APPROVED, "authoring.error.notApproved");
    this.state = DraftState.PUBLISHED;
    this.publishedNumber = number;
    this.openCode = null;
    this.changedAt = now;
  }

  /** Gives it up. */
  void discard(Instant now) {
    if (!state.isOpen()) {
      throw Refusal.conflict("authoring.error.closed");
    }
    this.state = DraftState.DISCARDED;
    this.openCode = null;
    this.changedAt = now;
  }

  private void require(DraftState wanted, String otherwise) {
    if (state != wanted) {
      throw Refusal.conflict(otherwise);
    }
  }

  Long id() {
    return id;
  }

  String publicId() {
    return publicId;
  }

  String moduleCode() {
    return moduleCode;
  }

  DraftState state() {
    return state;
  }

  Long baseVersionId() {
    return baseVersionId;
  }

  String boxDigest() {
    return boxDigest;
  }

  long begunBy() {
    return begunBy;
  }

  Instant begunAt() {
    return begunAt;
  }

  Instant changedAt() {
    return changedAt;
  }

  Long submittedBy() {
    return submittedBy;
  }

  Long reviewedBy() {
    return reviewedBy;
  }

  boolean alone() {
    return alone;
  }
}
