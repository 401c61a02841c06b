package org.alongside.mentoring;

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

/** What one of the two would like to take up in one part of a meeting; the two of them read it. */
@Entity
@Table(name = "agenda_text")
@NamedQuery(
    name = "AgendaText.of",
    query = "SELECT a FROM AgendaText a WHERE a.meetingId = :meeting")
class AgendaText {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  @Column(name = "meeting_id")
  private long meetingId;

  @Column(name = "person_id")
  private long personId;

  @Enumerated(EnumType.STRING)
  private AgendaPart part;

  private String text;

  @Version private int version;

  protected AgendaText() {}

  AgendaText(long meetingId, long personId, AgendaPart part, String text) {
    this.meetingId = meetingId;
    this.personId = personId;
    this.part = part;
    this.text = text;
  }

  void say(String words) {
    this.text = words;
  }

  long personId() {
    return personId;
  }

  AgendaPart part() {
    return part;
  }

  String text() {
    return text;
  }

  int version() {
    return version;
  }
}
