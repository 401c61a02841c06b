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
import org.alongside.catalogue.UnitKind;
import org.alongside.platform.BusinessException;
import org.alongside.platform.PublicId;

/**
 * One go at a practice, quiz or scenario. Open from the start until it is submitted (quiz), reaches
 * an ending (scenario), or for ever (practice); its draw is fixed at the start; afterwards nothing
 * in it changes.
 */
@Entity
@Table(name = "attempt")
@NamedQuery(
    name = "Attempt.ofUnit",
    query =
        "SELECT a FROM Attempt a WHERE a.personId = :person AND a.unitId = :unit AND a.cycle = :cycle ORDER BY a.number DESC")
@NamedQuery(name = "Attempt.byPublicId", query = "SELECT a FROM Attempt a WHERE a.publicId = :id")
class Attempt {
  /** Open until it is over. */
  enum State {
    OPEN,
    SUBMITTED
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
  private UnitKind kind;

  @Enumerated(EnumType.STRING)
  private State state;

  private String drawn;
  private String node;
  private int revision;

  @Column(name = "pass_percent")
  private int passPercent;

  @Column(name = "score_percent")
  private Integer scorePercent;

  private Boolean passed;

  @Column(name = "started_at")
  private Instant startedAt;

  @Column(name = "submitted_at")
  private Instant submittedAt;

  @Version private int version;

  protected Attempt() {}

  /**
   * @param startNode a scenario's first node, else null
   */
  Attempt(AttemptTicket ticket, int number, Drawn drawn, String startNode, Instant now) {
    this.publicId = PublicId.random();
    this.personId = ticket.personId();
    this.unitId = ticket.unit().id();
    this.cycle = ticket.cycle();
    this.kind = ticket.unit().kind();
    this.passPercent = ticket.unit().passPercent();
    this.number = number;
    this.drawn = drawn.format();
    this.node = startNode;
    this.state = State.OPEN;
    this.startedAt = now;
  }

  /** Counts one change; refuses when the attempt is over. */
  int change() {
    requireOpen();
    return ++revision;
  }

  void requireOpen() {
    if (state != State.OPEN) {
      throw new BusinessException(BusinessException.Kind.CONFLICT, "assessment.error.submitted");
    }
  }

  /** Ends a quiz with its score. */
  void submit(int percent, Instant now) {
    requireOpen();
    end(now);
    scorePercent = percent;
    passed = percent >= passPercent;
  }

  /** Goes on to {@code next}; an ending ends the attempt. */
  void goTo(String next, boolean ending, Instant now) {
    change();
    node = next;
    if (ending) {
      end(now);
      passed = true;
    }
  }

  private void end(Instant now) {
    state = State.SUBMITTED;
    submittedAt = now;
  }

  boolean belongsTo(long person) {
    return personId == person;
  }

  boolean isSubmitted() {
    return state == State.SUBMITTED;
  }

  boolean isPassed() {
    return Boolean.TRUE.equals(passed);
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

  UnitKind kind() {
    return kind;
  }

  Drawn drawn() {
    return Drawn.parse(drawn);
  }

  String node() {
    return node;
  }

  int revision() {
    return revision;
  }

  Integer scorePercent() {
    return scorePercent;
  }

  Boolean passed() {
    return passed;
  }

  Instant startedAt() {
    return startedAt;
  }

  Instant submittedAt() {
    return submittedAt;
  }
}
