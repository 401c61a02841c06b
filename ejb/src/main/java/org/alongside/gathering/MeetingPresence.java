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
import org.alongside.schedule.Presence;

/** Whether somebody was at a meeting, and whether they were new then. Why not, has no field. */
@Entity
@Table(name = "meeting_presence")
@NamedQuery(
    name = "MeetingPresence.of",
    query = "SELECT p FROM MeetingPresence p WHERE p.meetingId = :meeting")
class MeetingPresence {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  @Column(name = "meeting_id")
  private long meetingId;

  @Column(name = "person_id")
  private long personId;

  @Enumerated(EnumType.STRING)
  private Presence presence;

  private boolean newcomer;

  @Version private int version;

  protected MeetingPresence() {}

  MeetingPresence(long meetingId, long personId, boolean newcomer) {
    this.meetingId = meetingId;
    this.personId = personId;
    this.newcomer = newcomer;
  }

  /** Null takes back what was said. */
  void mark(Presence said) {
    this.presence = said;
  }

  long personId() {
    return personId;
  }

  Presence presence() {
    return presence;
  }
}
