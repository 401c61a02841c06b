package org.alongside.people;

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
import java.time.LocalDate;

/** A person is in a team, or leads it, from a day on. Ending it keeps it as history. */
@Entity
@Table(name = "team_member")
@NamedQuery(
    name = "TeamMember.inForce",
    query =
        "SELECT COUNT(m) FROM TeamMember m WHERE m.teamId = :team AND m.personId = :person AND"
            + " m.relation = :relation AND m.fromOn <= :day AND (m.endsOn IS NULL OR m.endsOn >"
            + " :day)")
@NamedQuery(
    name = "TeamMember.ofPerson",
    query = "SELECT m FROM TeamMember m WHERE m.personId = :person")
@NamedQuery(
    name = "TeamMember.ofPersons",
    query = "SELECT m FROM TeamMember m WHERE m.personId IN :persons")
@NamedQuery(
    name = "TeamMember.ofPersonInTeam",
    query = "SELECT m FROM TeamMember m WHERE m.teamId = :team AND m.personId = :person")
@NamedQuery(
    name = "TeamMember.ledBy",
    query =
        "SELECT m.teamId FROM TeamMember m WHERE m.personId = :person AND m.relation ="
            + " org.alongside.people.TeamRelation.LEADS AND m.fromOn <= :day AND (m.endsOn IS NULL"
            + " OR m.endsOn > :day)")
class TeamMember {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  @Column(name = "team_id")
  private long teamId;

  @Column(name = "person_id")
  private long personId;

  @Enumerated(EnumType.STRING)
  private TeamRelation relation;

  @Column(name = "from_on")
  private LocalDate fromOn;

  @Column(name = "ends_on")
  private LocalDate endsOn;

  @Version private int version;

  protected TeamMember() {}

  TeamMember(long teamId, long personId, TeamRelation relation, Span span) {
    this.teamId = teamId;
    this.personId = personId;
    this.relation = relation;
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

  TeamRelation relation() {
    return relation;
  }

  long teamId() {
    return teamId;
  }

  long personId() {
    return personId;
  }
}
