package org.alongside.account;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Optional;
import org.alongside.platform.InstantConverter;

/** The rows of failures, as locks: an upsert is what JPQL cannot say. */
@Dependent
class SignInFailureSql {
  @PersistenceContext private EntityManager em;

  Optional<SignInFailure> read(String subject) {
    return Optional.ofNullable(em.find(SignInFailure.class, subject));
  }

  /** The subject's row, made when missing, locked until the transaction ends. */
  SignInFailure locked(String subject, Instant now) {
    em.createNativeQuery(
            """
            INSERT INTO sign_in_failure (subject, failures, last_at) VALUES (?1, 0, ?2)
            ON DUPLICATE KEY UPDATE failures = failures
            """)
        .setParameter(1, subject)
        .setParameter(2, InstantConverter.bound(now))
        .executeUpdate();
    SignInFailure row = em.find(SignInFailure.class, subject);
    em.refresh(row, LockModeType.PESSIMISTIC_WRITE);
    return row;
  }

  /** Forgets the account's failures. */
  void clear(String subject) {
    em.createNativeQuery("UPDATE sign_in_failure SET failures = 0 WHERE subject = ?1")
        .setParameter(1, subject)
        .executeUpdate();
  }
}
