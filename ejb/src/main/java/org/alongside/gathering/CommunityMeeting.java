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
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import org.alongside.platform.PublicId;

/**
 * A meeting of a community. Planned; changed or cancelled until it begins; from an hour before it
 * somebody may be marked as there; afterwards it is written down as held, and notes can still be
 * mended.
 */
@Entity
@Table(name = "community_meeting")
@NamedQuery(
    name = "CommunityMeeting.byPublicId",
    query = "SELECT m FROM CommunityMeeting m WHERE m.publicId = :id")
class CommunityMeeting {
  /** How long before the beginning somebody can be marked as there: people come early. */
  private static final Duration EARLY = Duration.ofHours(1);

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  @Column(name = "public_id")
  private String publicId;

  @Column(name = "community_id")
  private long communityId;

  @Enumerated(EnumType.STRING)
  private GatheringKind kind;

  @Enumerated(EnumType.STRING)
  private GatheringState state;

  @Column(name = "starts_at")
  private Instant startsAt;

  private int minutes;
  private String theme;
  private String place;
  private String link;
  private int revision;

  @Column(name = "changed_at")
  private Instant changedAt;

  @Version private int version;

  protected CommunityMeeting() {}

  CommunityMeeting(long communityId, GatheringTerms terms, ZoneId zone, Instant now) {
    this.publicId = PublicId.random();
    this.communityId = communityId;
    this.state = GatheringState.PLANNED;
    hold(terms, zone, now);
  }

  private void hold(GatheringTerms terms, ZoneId zone, Instant now) {
    terms.require();
    Instant begins = terms.startsAt(zone);
    if (!begins.isAfter(now)) {
      throw Refusal.invalid("gathering.error.past");
    }
    this.kind = terms.kind();
    this.startsAt = begins;
    this.minutes = terms.minutes();
    this.theme = terms.theme();
    this.place = terms.place();
    this.link = terms.link();
    this.changedAt = now;
  }

  /** Holds it at other terms; its members are told by whoever calls. */
  void change(GatheringTerms terms, ZoneId zone, Instant now) {
    requireToCome(now);
    hold(terms, zone, now);
    revision++;
  }

  void cancel(Instant now) {
    requireToCome(now);
    state = GatheringState.CANCELLED;
    changedAt = now;
    revision++;
  }

  /** It took place. Again: nothing. */
  void close(Instant now) {
    if (state == GatheringState.CANCELLED) {
      throw Refusal.conflict("gathering.error.settled");
    }
    if (now.isBefore(startsAt)) {
      throw Refusal.conflict("gathering.error.notBegun");
    }
    state = GatheringState.HELD;
  }

  /** Refuses what can be done only while it is planned and has not begun. */
  void requireToCome(Instant now) {
    if (state != GatheringState.PLANNED || !now.isBefore(startsAt)) {
      throw Refusal.conflict("gathering.error.settled");
    }
  }

  /** Refuses a mark before people come, and of a meeting that does not take place. */
  void requireTakesAttendance(Instant now) {
    if (!takesAttendance(now)) {
      throw Refusal.conflict("gathering.error.early");
    }
  }

  boolean takesAttendance(Instant now) {
    return state != GatheringState.CANCELLED && !now.isBefore(startsAt.minus(EARLY));
  }

  boolean hasBegun(Instant now) {
    return !now.isBefore(startsAt);
  }

  GatheringTerms terms(ZoneId zone) {
    return new GatheringTerms(
        kind, LocalDateTime.ofInstant(startsAt, zone), minutes, place, link, theme);
  }

  GatheringRow row(String community, String communityName, Duty own) {
    return new GatheringRow(
        publicId,
        community,
        communityName,
        kind,
        state,
        startsAt,
        minutes,
        theme,
        place,
        link,
        own);
  }

  long id() {
    return id;
  }

  String publicId() {
    return publicId;
  }

  long communityId() {
    return communityId;
  }

  GatheringKind kind() {
    return kind;
  }

  GatheringState state() {
    return state;
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

  String link() {
    return link;
  }

  int revision() {
    return revision;
  }

  Instant changedAt() {
    return changedAt;
  }

  int version() {
    return version;
  }
}
