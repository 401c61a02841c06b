package org.alongside.account;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;

/**
 * Somebody has typed an address and asked for another password. Written for every address alike,
 * whether anybody has it or not, and removed a few seconds later, when that is looked up: so what
 * they see, and how long it takes, cannot tell.
 */
@Entity
@Table(name = "reset_ask")
@NamedQuery(name = "ResetAsk.oldest", query = "SELECT r FROM ResetAsk r ORDER BY r.id")
class ResetAsk {
  /** One that could not be looked at in time: whoever asked has asked again or gone. */
  private static final Duration LIFE = Duration.ofMinutes(30);

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  private String email;

  @Column(name = "asked_at")
  private Instant askedAt;

  protected ResetAsk() {}

  ResetAsk(String email, Instant now) {
    this.email = email;
    this.askedAt = now;
  }

  boolean isWorthwhile(Instant now) {
    return now.isBefore(askedAt.plus(LIFE));
  }

  long id() {
    return id;
  }

  String email() {
    return email;
  }
}
