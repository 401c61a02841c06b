package org.alongside.assessment;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.util.Objects;

/**
 * The answer to one question of an attempt as it was last received. Checked only in a practice:
 * feedback was asked for and given.
 */
@Entity
@Table(name = "answer")
@IdClass(Answer.Key.class)
@NamedQuery(
    name = "Answer.ofAttempt",
    query = "SELECT a FROM Answer a WHERE a.attemptId = :attempt")
class Answer {
  /** Which question of which attempt. */
  static class Key implements Serializable {
    private static final long serialVersionUID = 1L;
    long attemptId;
    String question;

    protected Key() {}

    @Override
    public boolean equals(Object other) {
      return other instanceof Key key
          && attemptId == key.attemptId
          && question.equals(key.question);
    }

    @Override
    public int hashCode() {
      return Objects.hash(attemptId, question);
    }
  }

  @Id
  @Column(name = "attempt_id")
  private long attemptId;

  @Id private String question;

  @Convert(converter = AnswerValueConverter.class)
  private AnswerValue value;

  private int revision;
  private String tab;

  @Column(name = "saved_at")
  private Instant savedAt;

  @Column(name = "checked_at")
  private Instant checkedAt;

  protected Answer() {}

  Answer(long attemptId, String question) {
    this.attemptId = attemptId;
    this.question = question;
  }

  final void give(AnswerValue given, int atRevision, String fromTab, Instant now) {
    this.value = given;
    this.revision = atRevision;
    this.tab = fromTab;
    this.savedAt = now;
  }

  void check(Instant now) {
    this.checkedAt = now;
  }

  /** Whether feedback on this very value was given. */
  boolean isChecked() {
    return checkedAt != null && !checkedAt.isBefore(savedAt);
  }

  boolean wasTried() {
    return checkedAt != null;
  }

  boolean isFromOtherTab(String mine, int seen) {
    return revision > seen && !tab.equals(mine);
  }

  String question() {
    return question;
  }

  AnswerValue value() {
    return value;
  }
}
