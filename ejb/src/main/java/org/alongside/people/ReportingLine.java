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

/** Somebody is another person's line manager from a day on. Ending it keeps it as history. */
@Entity
@Table(name = "reporting_line")
@NamedQuery(
    name = "ReportingLine.ofPerson",
    query = "SELECT l FROM ReportingLine l WHERE l.personId = :person ORDER BY l.fromOn DESC, l.id")
@NamedQuery(
    name = "ReportingLine.ofPersons",
    query = "SELECT l FROM ReportingLine l WHERE l.personId IN :persons")
@NamedQuery(
    name = "ReportingLine.touching",
    query =
        "SELECT l FROM ReportingLine l WHERE (l.personId = :person OR l.managerId = :person)"
            + " AND (l.endsOn IS NULL OR l.endsOn > :day)")
class ReportingLine {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  @Column(name = "person_id")
  private long personId;

  @Column(name = "manager_id")
  private long managerId;

  @Column(name = "from_on")
  private LocalDate fromOn;

  @Column(name = "ends_on")
  private LocalDate endsOn;

  @Version private int version;

  protected ReportingLine() {}

  ReportingLine(long personId, long managerId, Span span) {
    if (personId == managerId) {
      throw Refusal.invalid("people.error.ownManager");
    }
    this.personId = personId;
    this.managerId = managerId;
    this.fromOn = span.from();
    this.endsOn = span.endsOn();
  }

  void end(LocalDate day) {
    this.endsOn = span().endingOn(day).endsOn();
  }

  /** It goes on as it would have: what ended it is taken back. */
  void goOn(LocalDate until) {
    this.endsOn = new Span(fromOn, until).endsOn();
  }

  long id() {
    return id;
  }

  Span span() {
    return new Span(fromOn, endsOn);
  }

  long personId() {
    return personId;
  }

  long managerId() {
    return managerId;
  }
}
