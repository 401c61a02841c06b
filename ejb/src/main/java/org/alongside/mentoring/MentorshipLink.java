package org.alongside.mentoring;

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
import java.time.LocalDate;
import org.alongside.people.Span;

/**
 * Through what a mentee is attached to their mentor, from a day on: their team, or a community of
 * practice; which, stays open until there is one that both are in. Another link ends this one.
 */
@Entity
@Table(name = "mentorship_link")
@NamedQuery(
    name = "MentorshipLink.of",
    query =
        "SELECT l FROM MentorshipLink l WHERE l.mentorshipId = :mentorship ORDER BY l.fromOn DESC,"
            + " l.id DESC")
class MentorshipLink {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  @Column(name = "mentorship_id")
  private long mentorshipId;

  @Enumerated(EnumType.STRING)
  private LinkKind kind;

  @Column(name = "team_id")
  private Long teamId;

  @Column(name = "community_id")
  private Long communityId;

  @Column(name = "from_on")
  private LocalDate fromOn;

  @Column(name = "ends_on")
  private LocalDate endsOn;

  @Version private int version;

  protected MentorshipLink() {}

  /**
   * @param teamId the team they share; null unless the kind is LOCAL_TEAM
   */
  MentorshipLink(long mentorshipId, LinkKind kind, Long teamId, LocalDate from) {
    this.mentorshipId = mentorshipId;
    this.kind = kind;
    this.teamId = kind == LinkKind.LOCAL_TEAM ? teamId : null;
    this.fromOn = from;
  }

  /** The community through which they know each other; one that is named stays so. */
  void through(long community) {
    if (kind == LinkKind.COMMUNITY && communityId == null) {
      this.communityId = community;
    }
  }

  void end(LocalDate day) {
    if (endsOn == null) {
      this.endsOn = new Span(fromOn, null).endingOn(day).endsOn();
    }
  }

  long id() {
    return id;
  }

  LinkKind kind() {
    return kind;
  }

  LocalDate fromOn() {
    return fromOn;
  }

  LocalDate endsOn() {
    return endsOn;
  }
}
