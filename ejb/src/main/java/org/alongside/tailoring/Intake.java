package org.alongside.tailoring;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;

/**
 * A peer's form: saved as a draft with every field, then handed in, which makes a plan of it. It
 * may be changed and handed in again; until then the plan keeps to what was handed in last.
 */
@Entity
@Table(name = "plan_intake")
class Intake {
  @Id
  @Column(name = "person_id")
  private long personId;

  private String answers;

  @Column(name = "notice_version")
  private String noticeVersion;

  @Column(name = "notice_at")
  private Instant noticeAt;

  @Column(name = "submitted_at")
  private Instant submittedAt;

  private String submitted;

  @Column(name = "saved_at")
  private Instant savedAt;

  @Version private int version;

  protected Intake() {}

  Intake(long personId, Instant now) {
    this.personId = personId;
    this.answers = PlanJson.text(IntakeAnswers.NONE);
    this.savedAt = now;
  }

  void save(IntakeAnswers told, Instant now) {
    this.answers = PlanJson.text(told);
    this.savedAt = now;
  }

  /** Hands in what is there. */
  void submit(String notice, Instant now) {
    this.noticeVersion = notice;
    this.noticeAt = now;
    this.submittedAt = now;
    this.submitted = answers;
  }

  IntakeAnswers answers() {
    return PlanJson.answers(answers);
  }

  /** What was handed in last, or null. */
  IntakeAnswers submitted() {
    return submitted == null ? null : PlanJson.answers(submitted);
  }

  boolean hasNews() {
    return !answers.equals(submitted);
  }

  String noticeVersion() {
    return noticeVersion;
  }

  Instant submittedAt() {
    return submittedAt;
  }

  int revision() {
    return version;
  }

  Instant savedAt() {
    return savedAt;
  }
}
