package org.alongside.learning;

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

/**
 * That somebody may take a draw of a module's quiz instead of the module, once a cycle. Offered by
 * the plan, which may take it back until it is begun; ends passed or failed, and stays.
 */
@Entity
@Table(name = "challenge")
@NamedQuery(
    name = "Challenge.of",
    query =
        "SELECT c FROM Challenge c WHERE c.personId = :person AND c.moduleId = :module AND c.cycle = :cycle")
@NamedQuery(
    name = "Challenge.passed",
    query =
        "SELECT c FROM Challenge c WHERE c.personId = :person AND c.state = org.alongside.learning.ChallengeState.PASSED")
class Challenge {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  @Column(name = "person_id")
  private long personId;

  @Column(name = "module_id")
  private long moduleId;

  private int cycle;

  @Column(name = "with_live")
  private boolean live;

  @Enumerated(EnumType.STRING)
  private ChallengeState state;

  private String attempt;

  @Column(name = "offered_at")
  private Instant offeredAt;

  @Column(name = "ended_at")
  private Instant endedAt;

  @Version private int version;

  protected Challenge() {}

  Challenge(long personId, long moduleId, int cycle, boolean live, Instant now) {
    this.personId = personId;
    this.moduleId = moduleId;
    this.cycle = cycle;
    this.live = live;
    this.state = ChallengeState.OFFERED;
    this.offeredAt = now;
  }

  /** Whether the live part is asked beside it may change until it is begun. */
  void ask(boolean withLive) {
    if (state == ChallengeState.OFFERED) {
      live = withLive;
    }
  }

  void begin() {
    if (state == ChallengeState.OFFERED) {
      state = ChallengeState.BEGUN;
    } else if (state != ChallengeState.BEGUN) {
      throw new BusinessException(BusinessException.Kind.CONFLICT, "learning.error.challenge");
    }
  }

  void end(String attemptId, boolean passed, Instant now) {
    state = passed ? ChallengeState.PASSED : ChallengeState.FAILED;
    attempt = attemptId;
    endedAt = now;
  }

  long moduleId() {
    return moduleId;
  }

  int cycle() {
    return cycle;
  }

  boolean live() {
    return live;
  }

  ChallengeState state() {
    return state;
  }

  String attempt() {
    return attempt;
  }
}
