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
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import org.alongside.platform.PublicId;
import org.alongside.platform.Ticked;

/**
 * One mentor in a search. Proposed, chosen, asked with three days to answer; whoever lets them pass
 * may still accept while nobody else has.
 */
@Entity
@Table(name = "match_offer")
@NamedQuery(
    name = "MatchOffer.byPublicId",
    query = "SELECT o FROM MatchOffer o WHERE o.publicId = :id")
@NamedQuery(
    name = "MatchOffer.ofRound",
    query = "SELECT o FROM MatchOffer o WHERE o.roundId = :round ORDER BY o.place, o.id")
@NamedQuery(
    name = "MatchOffer.lapsing",
    query =
        "SELECT o.publicId FROM MatchOffer o WHERE o.state ="
            + " org.alongside.mentoring.OfferState.ASKED AND o.answerBy <= :now")
class MatchOffer {
  static final Duration PATIENCE = Duration.ofDays(3);

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  @Column(name = "public_id")
  private String publicId;

  @Column(name = "round_id")
  private long roundId;

  @Column(name = "mentor_id")
  private long mentorId;

  @Enumerated(EnumType.STRING)
  private OfferState state;

  private int place;
  private int score;
  private String reasons;
  private String conflict;

  @Column(name = "over_reason")
  private String overReason;

  @Column(name = "answer_by")
  private Instant answerBy;

  @Version private int version;

  protected MatchOffer() {}

  MatchOffer(long roundId, long mentorId, int place, int score, Map<MatchReason, Integer> reasons) {
    this.publicId = PublicId.random();
    this.roundId = roundId;
    this.mentorId = mentorId;
    this.state = OfferState.OFFERED;
    this.place = place;
    this.score = score;
    this.reasons = Ticked.text(reasons.keySet());
  }

  /** A coordinator names a conflict that both see before they accept. */
  void name(String namedConflict) {
    this.conflict = Written.optional(namedConflict);
  }

  /** A coordinator says why this mentor takes more mentees than eight. */
  void allowOver(String reason) {
    this.overReason = Written.optional(reason);
  }

  void choose(int order) {
    this.state = OfferState.CHOSEN;
    this.place = order;
  }

  void ask(Instant now) {
    this.state = OfferState.ASKED;
    this.answerBy = now.plus(PATIENCE);
  }

  void lapse() {
    this.state = OfferState.LAPSED;
  }

  void decline() {
    if (!isAnswerable()) {
      throw Refusal.conflict("mentoring.error.answered");
    }
    this.state = OfferState.DECLINED;
  }

  void accept() {
    if (!isAnswerable()) {
      throw Refusal.conflict("mentoring.error.taken");
    }
    this.state = OfferState.ACCEPTED;
  }

  void close() {
    if (state != OfferState.DECLINED && state != OfferState.ACCEPTED) {
      this.state = OfferState.CLOSED;
    }
  }

  /** Whether the mentor can say yes or no. */
  boolean isAnswerable() {
    return state == OfferState.ASKED || state == OfferState.LAPSED;
  }

  String publicId() {
    return publicId;
  }

  int place() {
    return place;
  }

  long roundId() {
    return roundId;
  }

  long mentorId() {
    return mentorId;
  }

  OfferState state() {
    return state;
  }

  int score() {
    return score;
  }

  Set<MatchReason> reasons() {
    return Ticked.set(MatchReason.class, reasons);
  }

  String conflict() {
    return conflict;
  }

  String overReason() {
    return overReason;
  }

  Instant answerBy() {
    return answerBy;
  }
}
