package org.alongside.team;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.EJB;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptors;
import java.time.Duration;
import org.alongside.platform.Leases;
import org.alongside.platform.MeasuredJob;
import org.alongside.platform.Readiness;
import org.alongside.platform.Roles;
import org.jboss.ejb3.annotation.RunAsPrincipal;

/**
 * Counts anew, a few times a minute on one node, whoever was marked; and once a night compares all
 * that is counted with the facts.
 */
@Singleton
@RunAs(Roles.SYSTEM)
@RunAsPrincipal("system")
@PermitAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
@Interceptors(MeasuredJob.class)
public class StandingWatch {
  private static final Duration LEASE = Duration.ofMinutes(10);
  private static final String NAME = "team.standing";

  @EJB private Standings standings;
  @EJB private Leases leases;
  @Inject private Readiness readiness;

  @Schedule(hour = "*", minute = "*", second = "7/20", persistent = false)
  void often() {
    if (readiness.isReady() && standings.isTouched()) {
      fold();
      leases.release(NAME);
    }
  }

  @Schedule(hour = "2", minute = "43", persistent = false)
  void everyNight() {
    if (!readiness.isReady() || !leases.hold(NAME, LEASE)) {
      return;
    }
    standings.turn();
    fold();
    long at = 0;
    while (at >= 0 && leases.hold(NAME, LEASE)) {
      at = standings.check(at);
    }
    if (at < 0) {
      standings.checkTotals();
      leases.release(NAME);
    }
  }

  private void fold() {
    while (leases.hold(NAME, LEASE) && standings.fold() > 0) {
      // the next few
    }
  }
}
