package org.alongside.mentoring;

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
import java.util.List;
import org.alongside.platform.Leases;
import org.alongside.platform.MeasuredJob;
import org.alongside.platform.Readiness;
import org.alongside.platform.Roles;
import org.jboss.ejb3.annotation.RunAsPrincipal;

/**
 * Every minute, on one node: whoever was asked three days ago has let it pass; the next is asked.
 * Once an hour: whose six weeks of trial are over.
 */
@Singleton
@RunAs(Roles.SYSTEM)
@RunAsPrincipal("system")
@PermitAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
@Interceptors(MeasuredJob.class)
public class MentoringWatch {
  private static final Duration LEASE = Duration.ofMinutes(5);

  @EJB private Matches matches;
  @EJB private Mentorships mentorships;
  @EJB private Leases leases;
  @Inject private Readiness readiness;

  @Schedule(hour = "*", minute = "*", second = "41", persistent = false)
  void watch() {
    if (!readiness.isReady()) {
      return;
    }
    List<String> due = matches.lapsing();
    if (!due.isEmpty() && leases.hold("mentoring.watch", LEASE)) {
      due.forEach(matches::lapse);
    }
  }

  @Schedule(hour = "*", minute = "26", second = "11", persistent = false)
  void trials() {
    if (readiness.isReady() && leases.hold("mentoring.trials", LEASE)) {
      mentorships.tellTrialsOver();
    }
  }
}
