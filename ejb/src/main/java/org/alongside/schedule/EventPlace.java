package org.alongside.schedule;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.util.Objects;

/**
 * How one person stands to one live event: with a place, waiting, or gone again; and whether they
 * were there. Changes under the lock of its event. Where a team has its own session there is a row
 * for whoever attendance was taken of.
 */
@Entity
@Table(name = "event_place")
@IdClass(EventPlace.Key.class)
@NamedQuery(
    name = "EventPlace.ofEvent",
    query = "SELECT p FROM EventPlace p WHERE p.eventId = :event ORDER BY p.askedAt, p.personId")
@NamedQuery(
    name = "EventPlace.keptFrom",
    query =
        "SELECT p FROM EventPlace p JOIN LiveEvent e ON e.id = p.eventId WHERE p.personId = :person"
            + " AND e.startsAt >= :from AND e.state = org.alongside.schedule.EventState.PLANNED AND"
            + " p.standing <> org.alongside.schedule.Standing.LEFT")
class EventPlace {
  /** Who at which event. */
  static class Key implements Serializable {
    private static final long serialVersionUID = 1L;
    long eventId;
    long personId;

    protected Key() {}

    Key(long eventId, long personId) {
      this.eventId = eventId;
      this.personId = personId;
    }

    @Override
    public boolean equals(Object other) {
      return other instanceof Key key && eventId == key.eventId && personId == key.personId;
    }

    @Override
    public int hashCode() {
      return Objects.hash(eventId, personId);
    }
  }

  @Id
  @Column(name = "event_id")
  private long eventId;

  @Id
  @Column(name = "person_id")
  private long personId;

  @Enumerated(EnumType.STRING)
  private Standing standing;

  @Column(name = "asked_at")
  private Instant askedAt;

  @Enumerated(EnumType.STRING)
  private Presence presence;

  @Column(name = "marked_at")
  private Instant markedAt;

  @Column(name = "marked_by")
  private Long markedBy;

  protected EventPlace() {}

  EventPlace(long eventId, long personId, Standing standing, Instant now) {
    this.eventId = eventId;
    this.personId = personId;
    ask(standing, now);
  }

  /** Asks for a place, for the first time or again: whoever comes again stands behind. */
  final void ask(Standing got, Instant now) {
    this.standing = got;
    this.askedAt = now;
  }

  /** Gets the place that they waited for. */
  void moveUp() {
    standing = Standing.GOING;
  }

  void leave() {
    standing = Standing.LEFT;
  }

  /** Says whether they were there; null takes back what was said. */
  void mark(Presence now, long by, Instant at) {
    presence = now;
    markedBy = now == null ? null : by;
    markedAt = now == null ? null : at;
  }

  long eventId() {
    return eventId;
  }

  long personId() {
    return personId;
  }

  Standing standing() {
    return standing;
  }

  Instant askedAt() {
    return askedAt;
  }

  Presence presence() {
    return presence;
  }

  boolean isPresent() {
    return presence == Presence.PRESENT;
  }
}
