package org.alongside.coreflection;

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
import java.util.Set;
import org.alongside.mentoring.MeetingMode;
import org.alongside.mentoring.MeetingTheme;
import org.alongside.platform.PublicId;
import org.alongside.platform.Ticked;

/**
 * A mentor's mentees meet to think together. Planned, cancelled until it begins, written down as
 * held with its themes from a list. What anybody brings or takes back has no field here: each keeps
 * it in their own story studio.
 */
@Entity
@Table(name = "group_reflection")
@NamedQuery(
    name = "GroupReflection.byPublicId",
    query = "SELECT g FROM GroupReflection g WHERE g.publicId = :id")
@NamedQuery(
    name = "GroupReflection.ofMentor",
    query = "SELECT g FROM GroupReflection g WHERE g.mentorId = :mentor ORDER BY g.startsAt DESC")
class GroupReflection {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  @Column(name = "public_id")
  private String publicId;

  @Column(name = "mentor_id")
  private long mentorId;

  @Enumerated(EnumType.STRING)
  private GroupState state;

  @Column(name = "starts_at")
  private Instant startsAt;

  private int minutes;

  @Enumerated(EnumType.STRING)
  private MeetingMode mode;

  private String place;
  private String themes;
  private int revision;

  @Column(name = "changed_at")
  private Instant changedAt;

  @Version private int version;

  protected GroupReflection() {}

  GroupReflection(long mentorId, GroupTerms terms, Instant now) {
    terms.require(now);
    this.publicId = PublicId.random();
    this.mentorId = mentorId;
    this.state = GroupState.PLANNED;
    this.startsAt = terms.at();
    this.minutes = terms.minutes();
    this.mode = terms.mode();
    this.place = terms.place();
    this.themes = "";
    this.changedAt = now;
  }

  void cancel(Instant now) {
    requireToCome(now);
    this.state = GroupState.CANCELLED;
    this.revision++;
    this.changedAt = now;
  }

  /** It took place. */
  void hold(Set<MeetingTheme> about, Instant now) {
    if (state != GroupState.PLANNED) {
      throw Refusal.conflict("coreflection.error.settled");
    }
    if (!hasBegun(now)) {
      throw Refusal.conflict("coreflection.error.notBegun");
    }
    this.state = GroupState.HELD;
    this.themes = Ticked.text(about);
    this.changedAt = now;
  }

  void requireToCome(Instant now) {
    if (state != GroupState.PLANNED || hasBegun(now)) {
      throw Refusal.conflict("coreflection.error.settled");
    }
  }

  boolean hasBegun(Instant now) {
    return !now.isBefore(startsAt);
  }

  boolean is(GroupState asked) {
    return state == asked;
  }

  /** Whether it is planned and not over yet, with some hours to write it down. */
  boolean isToCome(Instant now) {
    return is(GroupState.PLANNED) && now.isBefore(startsAt.plus(Duration.ofHours(12)));
  }

  GroupRow row(String mentor, GroupAnswer answer) {
    return new GroupRow(publicId, mentor, startsAt, minutes, mode, place, state, answer);
  }

  Set<MeetingTheme> themes() {
    return Ticked.set(MeetingTheme.class, themes);
  }

  long id() {
    return id;
  }

  String publicId() {
    return publicId;
  }

  long mentorId() {
    return mentorId;
  }

  Instant startsAt() {
    return startsAt;
  }

  int minutes() {
    return minutes;
  }

  String place() {
    return place;
  }

  int revision() {
    return revision;
  }

  Instant changedAt() {
    return changedAt;
  }
}
