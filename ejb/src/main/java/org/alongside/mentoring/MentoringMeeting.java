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
import java.util.List;
import org.alongside.platform.PublicId;
import org.alongside.platform.Ticked;

/**
 * A meeting of a mentee with their mentor, or with whoever stands in. One names a time, the other
 * agrees or names another; afterwards either writes down that it was held or missed. What was said
 * has no field, and neither has why somebody did not come.
 */
@Entity
@Table(name = "mentoring_meeting")
@NamedQuery(
    name = "MentoringMeeting.byPublicId",
    query = "SELECT m FROM MentoringMeeting m WHERE m.publicId = :id")
class MentoringMeeting {
  private static final int SHORTEST = 5;
  private static final int LONGEST = 480;

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  @Column(name = "public_id")
  private String publicId;

  @Column(name = "mentorship_id")
  private long mentorshipId;

  @Column(name = "mentor_id")
  private long mentorId;

  @Enumerated(EnumType.STRING)
  private MeetingState state;

  @Column(name = "at_time")
  private Instant at;

  private int minutes;

  @Enumerated(EnumType.STRING)
  @Column(name = "way")
  private MeetingMode mode;

  @Column(name = "named_by")
  private long namedBy;

  @Column(name = "debrief_by")
  private LocalDate debriefBy;

  private String competency;
  private String themes;

  @Column(name = "role_drift")
  private boolean roleDrift;

  private boolean escalated;

  @Version private int version;

  protected MentoringMeeting() {}

  /**
   * @param mentorId the mentor, or whoever stands in
   * @param namedBy who proposes it
   */
  MentoringMeeting(long mentorshipId, long mentorId, long namedBy, MeetingTerms terms) {
    this.publicId = PublicId.random();
    this.mentorshipId = mentorshipId;
    this.mentorId = mentorId;
    this.themes = "";
    name(namedBy, terms);
  }

  /** A talk after a critical event, whose time is still to be named. */
  static MentoringMeeting debrief(long mentorshipId, long mentorId, long by, LocalDate dueBy) {
    MentoringMeeting meeting = new MentoringMeeting();
    meeting.publicId = PublicId.random();
    meeting.mentorshipId = mentorshipId;
    meeting.mentorId = mentorId;
    meeting.namedBy = by;
    meeting.state = MeetingState.PROPOSED;
    meeting.minutes = 30;
    meeting.mode = MeetingMode.PHONE;
    meeting.themes = "";
    meeting.debriefBy = dueBy;
    return meeting;
  }

  /** Somebody names a time, or another one; the other of the two agrees. */
  final void name(long by, MeetingTerms terms) {
    requireOpen();
    requireLength(terms.minutes());
    if (terms.at() == null || terms.mode() == null) {
      throw Refusal.invalid("mentoring.error.meetingTime");
    }
    this.at = terms.at();
    this.minutes = terms.minutes();
    this.mode = terms.mode();
    this.namedBy = by;
    this.state = MeetingState.PROPOSED;
  }

  void agree(long by) {
    if (state != MeetingState.PROPOSED || at == null) {
      throw Refusal.conflict("mentoring.error.meetingOver");
    }
    if (by == namedBy) {
      throw Refusal.conflict("mentoring.error.otherAgrees");
    }
    this.state = MeetingState.AGREED;
  }

  void cancel() {
    requireOpen();
    this.state = MeetingState.CANCELLED;
  }

  /** It took place. */
  void hold(MeetingRecord said, Instant now) {
    requireOpen();
    requireLength(said.minutes());
    if (said.at() == null || said.mode() == null) {
      throw Refusal.invalid("mentoring.error.meetingTime");
    }
    if (said.at().isAfter(now)) {
      throw Refusal.invalid("mentoring.error.meetingAhead");
    }
    this.at = said.at();
    this.minutes = said.minutes();
    this.mode = said.mode();
    this.themes = Ticked.text(said.themes());
    this.roleDrift = said.roleDrift();
    this.escalated = said.escalated();
    this.state = MeetingState.HELD;
  }

  void miss(Instant now) {
    requireOpen();
    if (at == null || at.isAfter(now)) {
      throw Refusal.invalid("mentoring.error.meetingAhead");
    }
    this.state = MeetingState.MISSED;
  }

  /** Which competency they take up; null: none. */
  void takeUp(String which) {
    requireOpen();
    this.competency = which == null || which.isBlank() ? null : which;
  }

  private void requireOpen() {
    if (state != null && state != MeetingState.PROPOSED && state != MeetingState.AGREED) {
      throw Refusal.conflict("mentoring.error.meetingOver");
    }
  }

  private static void requireLength(int length) {
    if (length < SHORTEST || length > LONGEST) {
      throw Refusal.invalid("mentoring.error.meetingLength", SHORTEST, LONGEST);
    }
  }

  boolean isOpen() {
    return state == MeetingState.PROPOSED || state == MeetingState.AGREED;
  }

  long id() {
    return id;
  }

  String publicId() {
    return publicId;
  }

  long mentorshipId() {
    return mentorshipId;
  }

  long mentorId() {
    return mentorId;
  }

  long namedBy() {
    return namedBy;
  }

  String competency() {
    return competency;
  }

  /** Is another number once it, or what somebody has prepared for it, was changed. */
  int seen(List<AgendaText> agenda, long by) {
    return version
        + agenda.stream().filter(a -> a.personId() == by).mapToInt(a -> a.version() + 1).sum();
  }

  MeetingRow row() {
    return new MeetingRow(
        publicId,
        state,
        at,
        minutes,
        mode,
        debriefBy,
        Ticked.set(MeetingTheme.class, themes),
        roleDrift,
        escalated);
  }
}
