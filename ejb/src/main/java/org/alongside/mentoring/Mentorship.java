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
import java.time.LocalDate;
import org.alongside.platform.PublicId;

/**
 * Somebody has a practice mentor. Begins when the mentor has accepted; counts from the day on which
 * both have accepted the agreement; six weeks of it are a trial; either ends it at any time, and
 * nobody has to say why. Ending it keeps everything.
 */
@Entity
@Table(name = "mentorship")
@NamedQuery(
    name = "Mentorship.byPublicId",
    query = "SELECT m FROM Mentorship m WHERE m.publicId = :id")
@NamedQuery(
    name = "Mentorship.goingOnFor",
    query =
        "SELECT m FROM Mentorship m WHERE m.menteeId = :person AND (m.endsOn IS NULL OR m.endsOn >"
            + " :day) ORDER BY m.id DESC")
@NamedQuery(
    name = "Mentorship.begunBetween",
    query =
        "SELECT m FROM Mentorship m WHERE m.beganOn > :first AND m.beganOn <= :last AND (m.endsOn IS"
            + " NULL OR m.endsOn > :day)")
@NamedQuery(
    name = "Mentorship.goingOnOf",
    query =
        "SELECT m FROM Mentorship m WHERE (m.menteeId = :person OR m.mentorId = :person) AND"
            + " (m.endsOn IS NULL OR m.endsOn > :day)")
class Mentorship {
  static final int TRIAL_WEEKS = 6;

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  @Column(name = "public_id")
  private String publicId;

  @Column(name = "mentee_id")
  private long menteeId;

  @Column(name = "mentor_id")
  private long mentorId;

  @Column(name = "accepted_on")
  private LocalDate acceptedOn;

  @Column(name = "began_on")
  private LocalDate beganOn;

  @Column(name = "ends_on")
  private LocalDate endsOn;

  @Enumerated(EnumType.STRING)
  @Column(name = "end_reason")
  private EndReason endReason;

  private String conflict;

  @Column(name = "agreement_number")
  private int agreementNumber;

  @Column(name = "mentee_agreed_at")
  private Instant menteeAgreedAt;

  @Column(name = "mentor_agreed_at")
  private Instant mentorAgreedAt;

  @Column(name = "help_asked_at")
  private Instant helpAskedAt;

  @Column(name = "line_id")
  private Long lineId;

  @Version private int version;

  protected Mentorship() {}

  /**
   * @param conflict what a coordinator has named and both accept; null: none
   * @param agreementNumber which version of the agreement they are to accept
   */
  Mentorship(long menteeId, long mentorId, LocalDate day, String conflict, int agreementNumber) {
    this.publicId = PublicId.random();
    this.menteeId = menteeId;
    this.mentorId = mentorId;
    this.acceptedOn = day;
    this.conflict = conflict;
    this.agreementNumber = agreementNumber;
  }

  /**
   * One of the two accepts the agreement.
   *
   * @param number the version that was looked at
   * @return whether both have now
   */
  boolean agree(long person, int number, Instant now, LocalDate day) {
    requireGoingOn(day);
    if (number != agreementNumber) {
      throw Refusal.conflict("mentoring.error.agreementChanged");
    }
    if (person == menteeId && menteeAgreedAt == null) {
      this.menteeAgreedAt = now;
    } else if (person == mentorId && mentorAgreedAt == null) {
      this.mentorAgreedAt = now;
    } else {
      throw Refusal.conflict("mentoring.error.agreed");
    }
    return menteeAgreedAt != null && mentorAgreedAt != null;
  }

  void begin(LocalDate day, long line) {
    this.beganOn = day;
    this.lineId = line;
  }

  void end(LocalDate day, EndReason reason) {
    requireGoingOn(day);
    this.endsOn = day.isBefore(acceptedOn) ? acceptedOn : day;
    this.endReason = reason;
  }

  void askForHelp(Instant now) {
    this.helpAskedAt = now;
  }

  void helpIsGiven() {
    this.helpAskedAt = null;
  }

  private void requireGoingOn(LocalDate day) {
    if (endsOn != null && !endsOn.isAfter(day)) {
      throw Refusal.conflict("mentoring.error.over");
    }
  }

  /** Refuses while the two have not both accepted the agreement, and when it is over. */
  void requireInForce(LocalDate day) {
    requireGoingOn(day);
    if (beganOn == null) {
      throw Refusal.conflict("mentoring.error.notAgreed");
    }
  }

  MentorshipState state(LocalDate day) {
    if (endsOn != null && !endsOn.isAfter(day)) {
      return MentorshipState.ENDED;
    }
    if (beganOn == null) {
      return MentorshipState.AGREEING;
    }
    return day.isBefore(trialEndsOn()) ? MentorshipState.TRIAL : MentorshipState.ONGOING;
  }

  /** First day after the trial; null before it begins. */
  LocalDate trialEndsOn() {
    return beganOn == null ? null : beganOn.plusWeeks(TRIAL_WEEKS);
  }

  boolean isOf(long person) {
    return person == menteeId || person == mentorId;
  }

  boolean hasAgreed(long person) {
    return (person == menteeId ? menteeAgreedAt : mentorAgreedAt) != null;
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

  long mentorId() {
    return mentorId;
  }

  LocalDate beganOn() {
    return beganOn;
  }

  LocalDate endsOn() {
    return endsOn;
  }

  EndReason endReason() {
    return endReason;
  }

  String conflict() {
    return conflict;
  }

  int agreementNumber() {
    return agreementNumber;
  }

  Instant helpAskedAt() {
    return helpAskedAt;
  }

  Instant menteeAgreedAt() {
    return menteeAgreedAt;
  }

  Instant mentorAgreedAt() {
    return mentorAgreedAt;
  }

  Long lineId() {
    return lineId;
  }
}
