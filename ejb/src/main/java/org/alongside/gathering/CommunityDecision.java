package org.alongside.gathering;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import org.alongside.platform.PublicId;

/**
 * Something that a community has decided, with the day on which it is looked at again. What it says
 * is never changed: another decision takes its place.
 */
@Entity
@Table(name = "community_decision")
@NamedQuery(
    name = "CommunityDecision.byPublicId",
    query = "SELECT d FROM CommunityDecision d WHERE d.publicId = :id")
class CommunityDecision {
  private static final int MOST = 2000;

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  @Column(name = "public_id")
  private String publicId;

  @Column(name = "community_id")
  private long communityId;

  private String title;
  private String words;

  @Column(name = "decided_on")
  private LocalDate decidedOn;

  @Column(name = "review_on")
  private LocalDate reviewOn;

  @Column(name = "replaced_by")
  private Long replacedBy;

  @Column(name = "by_id")
  private long byId;

  @Version private int version;

  protected CommunityDecision() {}

  CommunityDecision(long communityId, SaveDecision said, long by, LocalDate day) {
    if (said.reviewOn() != null && said.reviewOn().isBefore(day)) {
      throw Refusal.invalid("gathering.error.reviewOn");
    }
    this.publicId = PublicId.random();
    this.communityId = communityId;
    this.title = Kept.line(said.title(), "gathering.error.title");
    this.words = Kept.text(said.words(), MOST, "gathering.error.words");
    this.decidedOn = day;
    this.reviewOn = said.reviewOn() == null ? day.plusYears(1) : said.reviewOn();
    this.byId = by;
  }

  void replace(CommunityDecision next) {
    requireHolds();
    this.replacedBy = next.id;
  }

  /** It was looked at and still holds; the next look is in a year. */
  void renew(LocalDate day) {
    requireHolds();
    this.reviewOn = day.plusYears(1);
  }

  private void requireHolds() {
    if (replacedBy != null) {
      throw Refusal.conflict("gathering.error.replaced");
    }
  }

  DecisionRow row(LocalDate day) {
    return new DecisionRow(
        publicId,
        title,
        words,
        decidedOn,
        reviewOn,
        replacedBy == null && !day.isBefore(reviewOn),
        replacedBy == null);
  }

  String publicId() {
    return publicId;
  }

  long communityId() {
    return communityId;
  }
}
