package org.alongside.gathering;

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
import java.util.Objects;
import org.alongside.people.Text;

/** What was written down of a part of a meeting, for its members alone. */
@Entity
@Table(name = "meeting_note")
@NamedQuery(
    name = "MeetingNote.of",
    query = "SELECT n FROM MeetingNote n WHERE n.meetingId = :meeting")
class MeetingNote {
  private static final int MOST = 4000;

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  @Column(name = "meeting_id")
  private long meetingId;

  @Enumerated(EnumType.STRING)
  private MeetingPart part;

  private String words;

  @Column(name = "changed_by")
  private long changedBy;

  @Column(name = "changed_at")
  private Instant changedAt;

  @Version private int version;

  protected MeetingNote() {}

  MeetingNote(long meetingId, MeetingPart part, String words, long by, Instant now) {
    this.meetingId = meetingId;
    this.part = part;
    write(words, by, now);
  }

  final void write(String typed, long by, Instant now) {
    String kept = Objects.requireNonNullElse(Text.words(typed), "");
    if (kept.length() > MOST) {
      throw Refusal.invalid("gathering.error.long", MOST, kept.length());
    }
    this.words = kept;
    this.changedBy = by;
    this.changedAt = now;
  }

  MeetingPart part() {
    return part;
  }

  String words() {
    return words;
  }

  int version() {
    return version;
  }
}
