package org.alongside.privacy;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;

/**
 * One run of a retention rule: begun, a few rows at a time, ended. One that a crash left open stays
 * so, and the next night begins another.
 */
@Entity
@Table(name = "retention_run")
@NamedQuery(
    name = "RetentionRun.latest",
    query =
        "SELECT r FROM RetentionRun r WHERE r.id IN (SELECT MAX(x.id) FROM RetentionRun x GROUP BY"
            + " x.rule)")
@NamedQuery(
    name = "RetentionRun.old",
    query = "DELETE FROM RetentionRun r WHERE r.beganAt < :before")
class RetentionRun {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  private String rule;
  private int days;

  @Column(name = "began_at")
  private Instant beganAt;

  @Column(name = "ended_at")
  private Instant endedAt;

  private int done;
  @Version private int version;

  protected RetentionRun() {}

  /**
   * @param days how long the rule keeps, at that time
   */
  RetentionRun(String rule, int days, Instant now) {
    this.rule = rule;
    this.days = days;
    this.beganAt = now;
  }

  /** Before when what this run ends was over. */
  Instant before() {
    return beganAt.minus(Duration.ofDays(days));
  }

  void add(int rows) {
    this.done += rows;
  }

  void end(Instant now) {
    this.endedAt = now;
  }

  long id() {
    return id;
  }

  String rule() {
    return rule;
  }

  Instant beganAt() {
    return beganAt;
  }

  Instant endedAt() {
    return endedAt;
  }

  int done() {
    return done;
  }
}
