package org.alongside.schedule;

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
 * A meeting that is a module's live part, or a team's own session of it. Planned; may be changed or
 * cancelled until it begins; ends with its attendance confirmed, which is never taken back.
 */
@Entity
@Table(name = "live_event")
@NamedQuery(
    name = "LiveEvent.byPublicId",
    query = "SELECT e FROM LiveEvent e WHERE e.publicId = :id")
@NamedQuery(
    name = "LiveEvent.ledFrom",
    query =
        "SELECT e FROM LiveEvent e WHERE e.facilitatorId = :person AND e.startsAt >= :from AND"
            + " e.state = org.alongside.schedule.EventState.PLANNED")
class LiveEvent {
  /** How long before the beginning attendance can be taken: people come early. */
  private static final Duration EARLY = Duration.ofHours(1);

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  @Column(name = "public_id")
  private String publicId;

  @Column(name = "module_id")
  private long moduleId;

  @Column(name = "team_id")
  private Long teamId;

  @Column(name = "starts_at")
  private Instant startsAt;

  private int minutes;
  private String zone;
  private String place;
  private String link;
  private Integer places;
  private String language;

  @Column(name = "facilitator_id")
  private Long facilitatorId;

  @Enumerated(EnumType.STRING)
  private EventState state;

  private int revision;

  @Column(name = "made_at")
  private Instant madeAt;

  @Column(name = "made_by")
  private long madeBy;

  @Column(name = "changed_at")
  private Instant changedAt;

  @Column(name = "confirmed_at")
  private Instant confirmedAt;

  @Column(name = "confirmed_by")
  private Long confirmedBy;

  @Version private int version;

  protected LiveEvent() {}

  /**
   * @param teamId whose session it is, or null
   */
  LiveEvent(long moduleId, Long teamId, EventTerms terms, long by, Instant now) {
    this.publicId = PublicId.random();
    this.moduleId = moduleId;
    this.teamId = teamId;
    this.state = EventState.PLANNED;
    this.madeAt = now;
    this.madeBy = by;
    hold(terms, now);
  }

  private void hold(EventTerms terms, Instant now) {
    terms.require();
    Instant begins = terms.startsAt();
    if (!begins.isAfter(now)) {
      throw Refusal.invalid("schedule.error.past");
    }
    this.startsAt = begins;
    this.minutes = terms.minutes();
    this.zone = terms.zone();
    this.place = terms.place();
    this.link = terms.link();
    this.places = teamId == null ? terms.places() : null;
    this.language = terms.language();
    this.changedAt = now;
  }

  /** Holds it at other terms; those who are coming are told by whoever calls. */
  void change(EventTerms terms, Instant now) {
    requireToCome(now);
    hold(terms, now);
    revision++;
  }

  void cancel(Instant now) {
    requireToCome(now);
    state = EventState.CANCELLED;
    changedAt = now;
    revision++;
  }

  /** Somebody leads it, or nobody any more: null. */
  void staff(Long person, Instant now) {
    if (state != EventState.PLANNED) {
      throw Refusal.conflict("schedule.error.settled");
    }
    facilitatorId = person;
    changedAt = now;
    revision++;
  }

  /** Who was there is known now, and stays. */
  void confirm(long by, Instant now) {
    requireTakesAttendance(now);
    if (now.isBefore(startsAt)) {
      throw Refusal.conflict("schedule.error.notBegun");
    }
    state = EventState.CONFIRMED;
    confirmedBy = by;
    confirmedAt = now;
  }

  void requireToCome(Instant now) {
    if (state != EventState.PLANNED) {
      throw Refusal.conflict("schedule.error.settled");
    }
    if (hasBegun(now)) {
      throw Refusal.conflict("schedule.error.begun");
    }
  }

  /** Attendance is taken from an hour before the beginning on. */
  void requireTakesAttendance(Instant now) {
    if (state == EventState.CANCELLED) {
      throw Refusal.conflict("schedule.error.settled");
    }
    if (!takesAttendance(now)) {
      throw Refusal.conflict("schedule.error.early");
    }
  }

  boolean takesAttendance(Instant now) {
    return state != EventState.CANCELLED && !now.isBefore(startsAt.minus(EARLY));
  }

  boolean hasBegun(Instant now) {
    return !now.isBefore(startsAt);
  }

  boolean isOver(Instant now) {
    return !now.isBefore(endsAt());
  }

  Instant endsAt() {
    return startsAt.plus(Duration.ofMinutes(minutes));
  }

  boolean isLedBy(long person) {
    return facilitatorId != null && facilitatorId == person;
  }

  EventTerms terms() {
    return new EventTerms(
        LocalDateTime.ofInstant(startsAt, ZoneId.of(zone)),
        zone,
        minutes,
        place,
        link,
        places,
        language);
  }

  long id() {
    return id;
  }

  String publicId() {
    return publicId;
  }

  long moduleId() {
    return moduleId;
  }

  Long teamId() {
    return teamId;
  }

  Instant startsAt() {
    return startsAt;
  }

  int minutes() {
    return minutes;
  }

  String zone() {
    return zone;
  }

  String place() {
    return place;
  }

  String link() {
    return link;
  }

  Integer places() {
    return places;
  }

  String language() {
    return language;
  }

  Long facilitatorId() {
    return facilitatorId;
  }

  EventState state() {
    return state;
  }

  int revision() {
    return revision;
  }

  Instant changedAt() {
    return changedAt;
  }

  Instant confirmedAt() {
    return confirmedAt;
  }

  int version() {
    return version;
  }
}
