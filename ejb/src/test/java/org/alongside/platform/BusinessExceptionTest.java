package org.alongside.platform;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.OptimisticLockException;
import java.sql.SQLIntegrityConstraintViolationException;
import java.sql.SQLTransactionRollbackException;
import java.util.Locale;
import org.alongside.platform.BusinessException.Kind;
import org.junit.jupiter.api.Test;

class BusinessExceptionTest {
  private static Throwable wrapped(Throwable cause) {
    return new IllegalStateException(new RuntimeException(cause));
  }

  @Test
  void findsTheRefusalBehindWhatWasThrown() {
    BusinessException refusal = BusinessException.notFound();
    assertThat(BusinessException.behind(wrapped(refusal))).containsSame(refusal);
    assertThat(BusinessException.behind(wrapped(new IllegalArgumentException()))).isEmpty();
    assertThat(
            BusinessException.behind(
                wrapped(new SQLIntegrityConstraintViolationException("null", "23000", 1048))))
        .isEmpty();
    assertThat(BusinessException.behind(null)).isEmpty();
  }

  @Test
  void whoWasOvertakenIsToldToLookAgain() {
    IllegalStateException commit = new IllegalStateException("commit");
    commit.addSuppressed(wrapped(new OptimisticLockException()));
    for (Throwable thrown :
        new Throwable[] {
          wrapped(commit),
          wrapped(new SQLTransactionRollbackException("deadlock")),
          wrapped(new SQLIntegrityConstraintViolationException("twice", "23000", 1062))
        }) {
      BusinessException told = BusinessException.behind(thrown).orElseThrow();
      assertThat(told.kind()).isEqualTo(Kind.CONFLICT);
      assertThat(told.sentence(Locale.ENGLISH)).contains("try again");
      assertThat(told.sentence(Locale.FRENCH)).contains("réessayer");
    }
  }

  @Test
  void goesThroughCausesThatLeadInACircle() {
    Exception one = new Exception();
    one.initCause(new Exception(one));
    assertThat(BusinessException.behind(one)).isEmpty();
  }
}
