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

/** Who does what at a meeting; somebody else may take it over. */
@Entity
@Table(name = "meeting_duty")
@NamedQuery(
    name = "MeetingDuty.of",
    query = "SELECT d FROM MeetingDuty d WHERE d.meetingId = :meeting")
class MeetingDuty {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  @Column(name = "meeting_id")
  private long meetingId;

  @Enumerated(EnumType.STRING)
  private Duty duty;

  @Column(name = "person_id")
  private long personId;

  @Version private int version;

  protected MeetingDuty() {}

  MeetingDuty(long meetingId, Duty duty, long personId) {
    this.meetingId = meetingId;
    this.duty = duty;
    this.personId = personId;
  }

  void goTo(long person) {
    this.personId = person;
  }

  Duty duty() {
    return duty;
  }

  long personId() {
    return personId;
  }
}
