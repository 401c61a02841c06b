package org.alongside.people;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;

/**
 * Somebody is another person's practice mentor from a day on, or stands in for their mentor. Ending
 * it keeps it as history. Which agreement stands behind it is mentoring's.
 */
@Entity
@Table(name = "mentor_line")
@NamedQuery(
    name = "MentorLine.inForce",
    query =
        "SELECT l FROM MentorLine l WHERE l.personId = :person AND l.mentorId = :mentor AND"
            + " l.fromOn <= :day AND (l.endsOn IS NULL OR l.endsOn > :day)")
class MentorLine {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  @Column(name = "person_id")
  private long personId;

  @Column(name = "mentor_id")
  private long mentorId;

  @Column(name = "from_on")
  private LocalDate fromOn;

  @Column(name = "ends_on")
  private LocalDate endsOn;

  private boolean signs;
  private boolean covers;

  @Version private int version;

  protected MentorLine() {}

  /**
   * @param signs whether this mentor may sign off what the person is able to do
   * @param covers whether they stand in for the person's own mentor
   */
  MentorLine(long personId, long mentorId, Span span, boolean signs, boolean covers) {
    if (personId == mentorId) {
      throw Refusal.invalid("people.error.ownMentor");
    }
    this.personId = personId;
    this.mentorId = mentorId;
    this.fromOn = span.from();
    this.endsOn = span.endsOn();
    this.signs = signs;
    this.covers = covers;
  }

  void end(LocalDate day) {
    Span now = span();
    if (now.endsOn() == null || now.endsOn().isAfter(day)) {
      this.endsOn = now.endingOn(day).endsOn();
    }
  }

  long id() {
    return id;
  }

  Span span() {
    return new Span(fromOn, endsOn);
  }

  boolean covers() {
    return covers;
  }

  boolean signs() {
    return signs;
  }
}
