package org.alongside.gathering;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;

/**
 * Somebody who is not in a community comes to its open session. Whether those who run it see their
 * name is theirs to say; taken back it is gone.
 */
@Entity
@Table(name = "session_guest")
@NamedQuery(
    name = "SessionGuest.of",
    query = "SELECT g FROM SessionGuest g WHERE g.meetingId = :meeting")
@NamedQuery(
    name = "SessionGuest.one",
    query = "SELECT g FROM SessionGuest g WHERE g.meetingId = :meeting AND g.personId = :person")
class SessionGuest {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  @Column(name = "meeting_id")
  private long meetingId;

  @Column(name = "person_id")
  private long personId;

  private boolean named;

  @Column(name = "said_at")
  private Instant saidAt;

  @Version private int version;

  protected SessionGuest() {}

  SessionGuest(long meetingId, long personId, boolean named, Instant now) {
    this.meetingId = meetingId;
    this.personId = personId;
    come(named, now);
  }

  /** Says so again, with or without their name. */
  final void come(boolean withName, Instant now) {
    this.named = withName;
    this.saidAt = now;
  }

  long meetingId() {
    return meetingId;
  }

  long personId() {
    return personId;
  }

  boolean named() {
    return named;
  }
}
