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
import java.time.LocalDate;
import org.alongside.platform.BusinessException;
import org.alongside.platform.BusinessException.Kind;
import org.alongside.platform.PublicId;

/**
 * Some hours of supervised practice. Entered by the learner, who may change or remove it until it
 * is confirmed; returned with a word, it is theirs to mend; confirmed, it counts. Whoever decides
 * may take that back: it waits again.
 */
@Entity
@Table(name = "practicum_entry")
@NamedQuery(
    name = "PracticumEntry.byPublicId",
    query = "SELECT e FROM PracticumEntry e WHERE e.publicId = :id")
@NamedQuery(
    name = "PracticumEntry.ofPerson",
    query =
        "SELECT e FROM PracticumEntry e WHERE e.personId = :person ORDER BY e.workedOn DESC, e.id DESC")
class PracticumEntry {
  private static final int WORD_MOST = 300;

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  @Column(name = "public_id")
  private String publicId;

  @Column(name = "person_id")
  private long personId;

  @Column(name = "worked_on")
  private LocalDate workedOn;

  private int minutes;

  @Column(name = "what_done")
  private String what;

  @Enumerated(EnumType.STRING)
  private PracticumState state;

  @Column(name = "entered_at")
  private Instant enteredAt;

  @Column(name = "decided_at")
  private Instant decidedAt;

  @Column(name = "decided_by")
  private Long decidedBy;

  private String word;

  @Version private int version;

  protected PracticumEntry() {}

  PracticumEntry(long personId, EnterPracticum entered, Instant now) {
    this.publicId = PublicId.random();
    this.personId = personId;
    enter(entered, now);
  }

  private void enter(EnterPracticum entered, Instant now) {
    this.workedOn = entered.day();
    this.minutes = entered.minutes();
    this.what = entered.what().strip();
    this.state = PracticumState.ENTERED;
    this.enteredAt = now;
  }

  /** Entered otherwise; what was returned waits again. */
  void change(EnterPracticum entered, Instant now) {
    requireOpen();
    enter(entered, now);
    decidedAt = null;
    decidedBy = null;
    word = null;
  }

  void confirm(long by, Instant now) {
    requireWaiting();
    state = PracticumState.CONFIRMED;
    decidedBy = by;
    decidedAt = now;
  }

  /** Back to the learner, with a word that says what to mend. */
  void giveBack(String said, long by, Instant now) {
    requireWaiting();
    int length = said == null ? 0 : said.strip().length();
    if (length == 0 || length > WORD_MOST) {
      throw new BusinessException(Kind.INVALID, "learning.error.practicumWord", WORD_MOST);
    }
    state = PracticumState.RETURNED;
    word = said.strip();
    decidedBy = by;
    decidedAt = now;
  }

  /** A decision is taken back: it waits again. */
  void reopen() {
    if (state == PracticumState.ENTERED) {
      throw new BusinessException(Kind.CONFLICT, "learning.error.practicumOpen");
    }
    state = PracticumState.ENTERED;
    decidedAt = null;
    decidedBy = null;
    word = null;
  }

  void requireOpen() {
    if (state == PracticumState.CONFIRMED) {
      throw new BusinessException(Kind.CONFLICT, "learning.error.practicumConfirmed");
    }
  }

  private void requireWaiting() {
    if (state != PracticumState.ENTERED) {
      throw new BusinessException(Kind.CONFLICT, "learning.error.practicumDecided");
    }
  }

  boolean belongsTo(long person) {
    return personId == person;
  }

  String publicId() {
    return publicId;
  }

  long personId() {
    return personId;
  }

  /** Null: it waits. */
  Instant decidedAt() {
    return decidedAt;
  }

  /**
   * As a list shows it.
   *
   * @param person public id of whose it is; null in a list of one person's
   * @param name the same in words
   */
  PracticumRow row(String person, String name) {
    return new PracticumRow(publicId, person, name, workedOn, minutes, what, state, word);
  }
}
