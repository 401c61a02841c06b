package org.alongside.community;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.time.LocalDate;

/** A yearly look at a community's purpose: what it was, and what was learned. Never changed. */
@Entity
@Table(name = "community_review")
@NamedQuery(
    name = "CommunityReview.of",
    query =
        "SELECT r FROM CommunityReview r WHERE r.communityId = :community ORDER BY r.heldOn DESC,"
            + " r.id DESC")
class CommunityReview {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  @Column(name = "community_id")
  private long communityId;

  @Column(name = "held_on")
  private LocalDate heldOn;

  @Column(name = "purpose_before")
  private String purposeBefore;

  private String learned;

  @Column(name = "by_id")
  private long byId;

  protected CommunityReview() {}

  CommunityReview(Community community, String learned, long by, LocalDate day) {
    this.communityId = community.id();
    this.purposeBefore = community.purpose();
    this.learned = Written.required(learned, "community.error.learned");
    this.byId = by;
    this.heldOn = day;
  }

  ReviewRow row() {
    return new ReviewRow(heldOn, purposeBefore, learned);
  }
}
