package org.alongside.assessment;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.util.Objects;

/** What was said of one line of a rubric. Written once, with its judging. */
@Entity
@Table(name = "judged_line")
@IdClass(JudgedLine.Key.class)
@NamedQuery(
    name = "JudgedLine.of",
    query = "SELECT l FROM JudgedLine l WHERE l.judgingId IN :judgings ORDER BY l.position")
class JudgedLine {
  /** Which line of which judging. */
  static class Key implements Serializable {
    private static final long serialVersionUID = 1L;
    long judgingId;
    String criterion;

    protected Key() {}

    @Override
    public boolean equals(Object other) {
      return other instanceof Key key
          && judgingId == key.judgingId
          && Objects.equals(criterion, key.criterion);
    }

    @Override
    public int hashCode() {
      return Objects.hash(judgingId, criterion);
    }
  }

  @Id
  @Column(name = "judging_id")
  private long judgingId;

  @Id private String criterion;
  private int position;
  private boolean met;
  private String sentence;

  protected JudgedLine() {}

  JudgedLine(long judgingId, int position, Verdict verdict) {
    this.judgingId = judgingId;
    this.position = position;
    this.criterion = verdict.criterion();
    this.met = verdict.met();
    this.sentence = verdict.sentence().strip();
  }

  long judgingId() {
    return judgingId;
  }

  Verdict verdict() {
    return new Verdict(criterion, met, sentence);
  }
}
