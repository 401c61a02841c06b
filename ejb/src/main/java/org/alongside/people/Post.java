package org.alongside.people;

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
import java.math.BigDecimal;
import java.time.LocalDate;
import org.alongside.platform.PublicId;

/**
 * A position in a team: planned for a day, filled by one person, ended with a reason. Whoever comes
 * next is a new post, so that each tenure keeps its own dates.
 */
@Entity
@Table(name = "post")
@NamedQuery(name = "Post.byPublicId", query = "SELECT p FROM Post p WHERE p.publicId = :id")
class Post {
  private static final BigDecimal LEAST = new BigDecimal("0.05");

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  @Column(name = "public_id")
  private String publicId;

  @Column(name = "team_id")
  private long teamId;

  @Enumerated(EnumType.STRING)
  private PostKind kind;

  private BigDecimal fte;

  @Column(name = "planned_on")
  private LocalDate plannedOn;

  @Column(name = "person_id")
  private Long personId;

  @Column(name = "filled_on")
  private LocalDate filledOn;

  @Column(name = "ended_on")
  private LocalDate endedOn;

  @Enumerated(EnumType.STRING)
  @Column(name = "end_reason")
  private PostEnd endReason;

  @Version private int version;

  protected Post() {}

  /**
   * @param fte share of full time, 0.05 to 1
   */
  Post(long teamId, PostKind kind, BigDecimal fte, LocalDate plannedOn) {
    if (fte == null || fte.compareTo(LEAST) < 0 || fte.compareTo(BigDecimal.ONE) > 0) {
      throw Refusal.invalid("people.error.fte");
    }
    this.publicId = PublicId.random();
    this.teamId = teamId;
    this.kind = kind;
    this.fte = fte;
    this.plannedOn = plannedOn;
  }

  void fill(long person, LocalDate day) {
    if (personId != null || endedOn != null) {
      throw Refusal.conflict("people.error.postTaken");
    }
    this.personId = person;
    this.filledOn = day;
  }

  void end(LocalDate day, PostEnd reason) {
    if (endedOn != null) {
      throw Refusal.conflict("people.error.postEnded");
    }
    if (personId == null != (reason == PostEnd.CLOSED_UNFILLED)) {
      throw Refusal.invalid("people.error.postReason");
    }
    if (day.isBefore(filledOn == null ? plannedOn : filledOn)) {
      throw Refusal.invalid("people.error.span");
    }
    this.endedOn = day;
    this.endReason = reason;
  }

  String publicId() {
    return publicId;
  }

  long teamId() {
    return teamId;
  }
}
