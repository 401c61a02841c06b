package org.alongside.community;

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

/** Every hour, on one node: whoever is the only peer in their team is invited. */
@Singleton
@RunAs(Roles.SYSTEM)
@RunAsPrincipal("system")
@PermitAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
@Interceptors(MeasuredJob.class)
public class LonePeerWatch {
  private static final Duration LEASE = Duration.ofMinutes(10);

  @EJB private LonePeers peers;
  @EJB private Leases leases;
  @Inject private Readiness readiness;

  @Schedule(hour = "*", minute = "13", second = "7", persistent = false)
  void watch() {
    if (!readiness.isReady()) {
      return;
    }
    List<Long> due = peers.due();
    if (!due.isEmpty() && leases.hold("community.lone", LEASE)) {
      due.forEach(peers::invite);
    }
  }
}
