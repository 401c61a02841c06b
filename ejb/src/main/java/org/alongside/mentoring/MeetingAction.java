package org.alongside.mentoring;

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

/** Something that somebody does until a day; follows from meeting to meeting until it is done. */
@Entity
@Table(name = "meeting_action")
@NamedQuery(
    name = "MeetingAction.byPublicId",
    query = "SELECT a FROM MeetingAction a WHERE a.publicId = :id")
class MeetingAction {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  @Column(name = "public_id")
  private String publicId;

  @Column(name = "mentorship_id")
  private long mentorshipId;

  @Column(name = "meeting_id")
  private Long meetingId;

  @Column(name = "owner_id")
  private long ownerId;

  private String text;

  @Column(name = "due_on")
  private LocalDate dueOn;

  @Column(name = "done_on")
  private LocalDate doneOn;

  @Version private int version;

  protected MeetingAction() {}

  MeetingAction(long mentorshipId, Long meetingId, long ownerId, String text, LocalDate dueOn) {
    if (dueOn == null) {
      throw Refusal.invalid("mentoring.error.actionDue");
    }
    String words = Written.optional(text);
    if (words == null) {
      throw Refusal.invalid("mentoring.error.actionText");
    }
    this.publicId = PublicId.random();
    this.mentorshipId = mentorshipId;
    this.meetingId = meetingId;
    this.ownerId = ownerId;
    this.text = words;
    this.dueOn = dueOn;
  }

  void done(LocalDate day) {
    if (doneOn != null) {
      throw Refusal.conflict("mentoring.error.actionDone");
    }
    this.doneOn = day;
  }

  long mentorshipId() {
    return mentorshipId;
  }

  long ownerId() {
    return ownerId;
  }
}
