package org.alongside.privacy;

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
import java.time.Duration;
import java.time.Instant;
import org.alongside.platform.PublicId;

/**
 * Somebody asks that what is kept about them be erased. Until its day they can take it back; then
 * the program does it. Stays, and shows that and when it was done.
 */
@Entity
@Table(name = "erasure_ask")
@NamedQuery(
    name = "ErasureAsk.openOf",
    query =
        "SELECT a FROM ErasureAsk a WHERE a.personId = :person AND a.state ="
            + " org.alongside.privacy.ErasureState.ASKED ORDER BY a.id")
@NamedQuery(
    name = "ErasureAsk.due",
    query =
        "SELECT a.personId FROM ErasureAsk a WHERE a.state ="
            + " org.alongside.privacy.ErasureState.ASKED AND a.dueAt <= :now ORDER BY a.dueAt")
class ErasureAsk {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  @Column(name = "public_id")
  private String publicId;

  @Column(name = "person_id")
  private long personId;

  @Enumerated(EnumType.STRING)
  private ErasureState state;

  @Column(name = "asked_at")
  private Instant askedAt;

  @Column(name = "due_at")
  private Instant dueAt;

  @Column(name = "ended_at")
  private Instant endedAt;

  @Version private int version;

  protected ErasureAsk() {}

  /**
   * @param wait until it is done
   */
  ErasureAsk(long personId, Instant now, Duration wait) {
    this.publicId = PublicId.random();
    this.personId = personId;
    this.state = ErasureState.ASKED;
    this.askedAt = now;
    this.dueAt = now.plus(wait);
  }

  void takeBack(Instant now) {
    end(ErasureState.TAKEN_BACK, now);
  }

  void done(Instant now) {
    end(ErasureState.DONE, now);
  }

  private void end(ErasureState how, Instant now) {
    if (state != ErasureState.ASKED) {
      throw Refusal.conflict("privacy.error.over");
    }
    this.state = how;
    this.endedAt = now;
  }

  boolean isDue(Instant now) {
    return state == ErasureState.ASKED && !now.isBefore(dueAt);
  }

  ErasureRow row() {
    return new ErasureRow(publicId, state, askedAt, dueAt, endedAt);
  }
}
