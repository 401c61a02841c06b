package org.alongside.assessment;

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
import java.time.Instant;
import org.alongside.platform.BusinessException;
import org.alongside.platform.PublicId;

/**
 * One time that somebody shows their practice. Asked for by them; then given an answer by somebody
 * who saw it, which stays; or taken back before that. Another time is a record of its own.
 */
@Entity
@Table(name = "judging")
@NamedQuery(name = "Judging.byPublicId", query = "SELECT j FROM Judging j WHERE j.publicId = :id")
@NamedQuery(
    name = "Judging.ofUnit",
    query =
        "SELECT j FROM Judging j WHERE j.personId = :person AND j.unitId = :unit AND j.cycle = :cycle ORDER BY j.number DESC")
class Judging {
  /** How far it is. */
  enum State {
    ASKED,
    GIVEN,
    WITHDRAWN
  }

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  @Column(name = "public_id")
  private String publicId;

  @Column(name = "person_id")
  private long personId;

  @Column(name = "unit_id")
  private long unitId;

  private int cycle;
  private int number;

  @Enumerated(EnumType.STRING)
  private State state;

  @Column(name = "asked_at")
  private Instant askedAt;

  @Column(name = "judge_id")
  private Long judgeId;

  @Column(name = "given_at")
  private Instant givenAt;

  private Boolean met;

  @Version private int version;

  protected Judging() {}

  Judging(JudgingTicket ticket, int number, Instant now) {
    this.publicId = PublicId.random();
    this.personId = ticket.personId();
    this.unitId = ticket.unitId();
    this.cycle = ticket.cycle();
    this.number = number;
    this.state = State.ASKED;
    this.askedAt = now;
  }

  /** The answer: met when each line of the rubric is. */
  void give(long judge, boolean all, Instant now) {
    requireAsked();
    state = State.GIVEN;
    judgeId = judge;
    met = all;
    givenAt = now;
  }

  void withdraw() {
    requireAsked();
    state = State.WITHDRAWN;
  }

  private void requireAsked() {
    if (state != State.ASKED) {
      throw new BusinessException(BusinessException.Kind.CONFLICT, "assessment.error.judged");
    }
  }

  boolean isAsked() {
    return state == State.ASKED;
  }

  boolean isWithdrawn() {
    return state == State.WITHDRAWN;
  }

  Long id() {
    return id;
  }

  String publicId() {
    return publicId;
  }

  long personId() {
    return personId;
  }

  long unitId() {
    return unitId;
  }

  int cycle() {
    return cycle;
  }

  int number() {
    return number;
  }

  Instant askedAt() {
    return askedAt;
  }

  Long judgeId() {
    return judgeId;
  }

  Instant givenAt() {
    return givenAt;
  }

  Boolean met() {
    return met;
  }
}
