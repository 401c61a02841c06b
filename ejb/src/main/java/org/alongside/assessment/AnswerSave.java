package org.alongside.assessment;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.util.Objects;

/**
 * That a save was received, so that the same again, even after newer ones, changes nothing and gets
 * the same reply.
 */
@Entity
@Table(name = "answer_save")
@IdClass(AnswerSave.Key.class)
class AnswerSave {
  /** Which save of which attempt. */
  static class Key implements Serializable {
    private static final long serialVersionUID = 1L;
    long attemptId;
    String saveId;

    protected Key() {}

    Key(long attemptId, String saveId) {
      this.attemptId = attemptId;
      this.saveId = saveId;
    }

    @Override
    public boolean equals(Object other) {
      return other instanceof Key key && attemptId == key.attemptId && saveId.equals(key.saveId);
    }

    @Override
    public int hashCode() {
      return Objects.hash(attemptId, saveId);
    }
  }

  @Id
  @Column(name = "attempt_id")
  private long attemptId;

  @Id
  @Column(name = "save_id")
  private String saveId;

  private String question;
  private int revision;

  @Column(name = "saved_at")
  private Instant savedAt;

  protected AnswerSave() {}

  AnswerSave(long attemptId, SaveAnswer command, int revision, Instant now) {
    this.attemptId = attemptId;
    this.saveId = command.saveId();
    this.question = command.question();
    this.revision = revision;
    this.savedAt = now;
  }

  int revision() {
    return revision;
  }

  Instant savedAt() {
    return savedAt;
  }
}
