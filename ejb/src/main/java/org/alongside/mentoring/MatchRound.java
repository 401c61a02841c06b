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
import java.time.Instant;
import org.alongside.platform.PublicId;

/**
 * A search for one person's mentor: up to three are proposed, the mentee puts those they like in
 * order, they are asked one after the other until one accepts. Ends matched, without anybody, or
 * given up for another search.
 */
@Entity
@Table(name = "match_round")
@NamedQuery(
    name = "MatchRound.byPublicId",
    query = "SELECT r FROM MatchRound r WHERE r.publicId = :id")
@NamedQuery(
    name = "MatchRound.ofMentee",
    query = "SELECT r FROM MatchRound r WHERE r.menteeId = :mentee ORDER BY r.id DESC")
class MatchRound {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  @Column(name = "public_id")
  private String publicId;

  @Column(name = "mentee_id")
  private long menteeId;

  @Enumerated(EnumType.STRING)
  private RoundState state;

  @Column(name = "opened_at")
  private Instant openedAt;

  @Column(name = "opened_by")
  private Long openedBy;

  @Version private int version;

  protected MatchRound() {}

  /**
   * @param openedBy the mentee or a coordinator; null: the program itself
   */
  MatchRound(long menteeId, Instant now, Long openedBy) {
    this.publicId = PublicId.random();
    this.menteeId = menteeId;
    this.state = RoundState.CHOOSING;
    this.openedAt = now;
    this.openedBy = openedBy;
  }

  void ask() {
    require(RoundState.CHOOSING);
    this.state = RoundState.ASKING;
  }

  void match() {
    if (state != RoundState.ASKING && state != RoundState.EXHAUSTED) {
      throw Refusal.conflict("mentoring.error.taken");
    }
    this.state = RoundState.MATCHED;
  }

  void exhaust() {
    require(RoundState.ASKING);
    this.state = RoundState.EXHAUSTED;
  }

  void close() {
    this.state = RoundState.CLOSED;
  }

  private void require(RoundState wanted) {
    if (state != wanted) {
      throw Refusal.conflict("mentoring.error.roundOver");
    }
  }

  /** Whether it still goes on. */
  boolean isOpen() {
    return state == RoundState.CHOOSING || state == RoundState.ASKING;
  }

  long id() {
    return id;
  }

  String publicId() {
    return publicId;
  }

  long menteeId() {
    return menteeId;
  }

  RoundState state() {
    return state;
  }
}
