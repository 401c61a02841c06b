package org.alongside.account;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.time.Instant;

/**
 * How often signing in has failed of late for one account or from one network address, both known
 * by a hash only. Its row is also the lock that makes guesses at one account queue.
 */
@Entity
@Table(name = "sign_in_failure")
@NamedQuery(
    name = "SignInFailure.old",
    query = "DELETE FROM SignInFailure f WHERE f.lastAt < :before")
class SignInFailure {
  @Id private String subject;
  private int failures;

  @Column(name = "last_at")
  private Instant lastAt;

  protected SignInFailure() {}

  void failed(Slowing slowing, Instant now) {
    this.failures = slowing.stillCounted(failures, lastAt, now) + 1;
    this.lastAt = now;
  }

  int failures() {
    return failures;
  }

  Instant lastAt() {
    return lastAt;
  }
}
