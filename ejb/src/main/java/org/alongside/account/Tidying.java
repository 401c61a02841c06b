package org.alongside.account;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptors;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Duration;
import org.alongside.platform.MeasuredJob;
import org.alongside.platform.Readiness;
import org.alongside.platform.Roles;
import org.alongside.platform.SiteClock;
import org.jboss.ejb3.annotation.RunAsPrincipal;

/** Forgets, once an hour, failures to sign in that no longer slow anybody down. */
@Singleton
@RunAs(Roles.SYSTEM)
@RunAsPrincipal("system")
@PermitAll
@Interceptors(MeasuredJob.class)
public class Tidying {
  @PersistenceContext private EntityManager em;
  @Inject private Readiness readiness;
  @Inject private SiteClock clock;

  @Schedule(hour = "*", minute = "17", persistent = false)
  void forgetOldFailures() {
    if (readiness.isReady()) {
      em.createNamedQuery("SignInFailure.old")
          .setParameter("before", clock.now().minus(Duration.ofDays(1)))
          .executeUpdate();
    }
  }
}
