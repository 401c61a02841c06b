package org.alongside.assessment;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.util.Objects;

/** One choice made in a scenario. Written once. */
@Entity
@Table(name = "scenario_step")
@IdClass(ScenarioStep.Key.class)
@NamedQuery(
    name = "ScenarioStep.ofAttempt",
    query = "SELECT s FROM ScenarioStep s WHERE s.attemptId = :attempt ORDER BY s.ordinal")
class ScenarioStep {
  /** Which step of which attempt. */
  static class Key implements Serializable {
    private static final long serialVersionUID = 1L;
    long attemptId;
    int ordinal;

    protected Key() {}

    @Override
    public boolean equals(Object other) {
      return other instanceof Key key && attemptId == key.attemptId && ordinal == key.ordinal;
    }

    @Override
    public int hashCode() {
      return Objects.hash(attemptId, ordinal);
    }
  }

  @Id
  @Column(name = "attempt_id")
  private long attemptId;

  @Id private int ordinal;

  private String node;
  private String choice;

  @Column(name = "next_node")
  private String nextNode;

  @Column(name = "save_id")
  private String saveId;

  @Column(name = "taken_at")
  private Instant takenAt;

  protected ScenarioStep() {}

  ScenarioStep(long attemptId, int ordinal, TakeStep command, String nextNode, Instant now) {
    this.attemptId = attemptId;
    this.ordinal = ordinal;
    this.node = command.node();
    this.choice = command.choice();
    this.saveId = command.saveId();
    this.nextNode = nextNode;
    this.takenAt = now;
  }

  String node() {
    return node;
  }

  String choice() {
    return choice;
  }

  boolean isSave(String id) {
    return saveId.equals(id);
  }
}
