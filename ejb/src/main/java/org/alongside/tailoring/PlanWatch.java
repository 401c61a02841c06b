package org.alongside.tailoring;

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
 * Makes plans anew, once a minute on one node, of people of whom something has changed; and once a
 * night looks through everybody's, since a team's setting may be another, or an override have run
 * out.
 */
@Singleton
@RunAs(Roles.SYSTEM)
@RunAsPrincipal("system")
@PermitAll
@Interceptors(MeasuredJob.class)
public class PlanWatch {
  private static final Duration LEASE = Duration.ofMinutes(5);
  private static final String NAME = "tailoring.plans";

  @EJB private PlanRuns runs;
  @EJB private Leases leases;
  @Inject private ChangedPeople changed;
  @Inject private Readiness readiness;

  @Schedule(hour = "*", minute = "*", second = "51", persistent = false)
  @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
  void everyMinute() {
    if (readiness.isReady()) {
      runs.mark(changed.take());
      work();
    }
  }

  @Schedule(hour = "3", minute = "37", persistent = false)
  @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
  void everyNight() {
    if (readiness.isReady()) {
      runs.markAll();
      work();
    }
  }

  private void work() {
    while (leases.hold(NAME, LEASE) && runs.chunk() > 0) {
      // the next few
    }
    leases.release(NAME);
  }
}
