package org.alongside.mentoring;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Set;
import org.alongside.people.Span;
import org.alongside.platform.PublicId;
import org.alongside.platform.Ticked;

/**
 * Another mentor stands in while somebody's own is away. Proposed with a list of what is handed
 * over; counts from the moment at which the mentee agrees to the list; ends on its day, or before.
 */
@Entity
@Table(name = "mentor_cover")
@NamedQuery(
    name = "MentorCover.of",
    query = "SELECT c FROM MentorCover c WHERE c.mentorshipId = :mentorship ORDER BY c.id DESC")
@NamedQuery(
    name = "MentorCover.goingOnBy",
    query = "SELECT c FROM MentorCover c WHERE c.mentorId = :mentor AND c.endsOn > :day")
class MentorCover {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  @Column(name = "public_id")
  private String publicId;

  @Column(name = "mentorship_id")
  private long mentorshipId;

  @Column(name = "mentor_id")
  private long mentorId;

  @Column(name = "from_on")
  private LocalDate fromOn;

  @Column(name = "ends_on")
  private LocalDate endsOn;

  private String items;

  @Column(name = "agreed_at")
  private Instant agreedAt;

  @Column(name = "line_id")
  private Long lineId;

  @Version private int version;

  protected MentorCover() {}

  MentorCover(long mentorshipId, long mentorId, Span span, Collection<HandoverItem> items) {
    if (span.endsOn() == null || !span.endsOn().isAfter(span.from())) {
      throw Refusal.invalid("mentoring.error.coverDays");
    }
    this.publicId = PublicId.random();
    this.mentorshipId = mentorshipId;
    this.mentorId = mentorId;
    this.fromOn = span.from();
    this.endsOn = span.endsOn();
    this.items = Ticked.text(items);
  }

  /** The mentee agrees to the list, or to a shorter one. */
  void agree(Instant now, Collection<HandoverItem> agreed, long line) {
    if (agreedAt != null) {
      throw Refusal.conflict("mentoring.error.coverAgreed");
    }
    Set<HandoverItem> kept = items();
    kept.retainAll(agreed);
    this.items = Ticked.text(kept);
    this.agreedAt = now;
    this.lineId = line;
  }

  void end(LocalDate day) {
    if (endsOn.isAfter(day)) {
      this.endsOn = span().endingOn(day).endsOn();
    }
  }

  boolean isAgreed() {
    return agreedAt != null;
  }

  Span span() {
    return new Span(fromOn, endsOn);
  }

  Set<HandoverItem> items() {
    return Ticked.set(HandoverItem.class, items);
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

  Long lineId() {
    return lineId;
  }
}
