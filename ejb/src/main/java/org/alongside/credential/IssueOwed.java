package org.alongside.credential;

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
 * Goes on, on one node, with what a start had no time for. Once all is given, it does nothing more
 * until the next start.
 */
@Singleton
@RunAs(Roles.SYSTEM)
@RunAsPrincipal("system")
@PermitAll
@Interceptors(MeasuredJob.class)
public class IssueOwed {
  private static final Duration LEASE = Duration.ofMinutes(2);
  private static final int PIECES_A_RUN = 100;

  @EJB private OwedCredentials owed;
  @EJB private Leases leases;
  @Inject private Readiness readiness;
  private boolean done;

  @Schedule(hour = "*", minute = "*", second = "41", persistent = false)
  @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
  void goOn() {
    if (done || !readiness.isReady() || !leases.hold("credential.owed", LEASE)) {
      return;
    }
    int pieces = 0;
    boolean more = true;
    while (more && pieces < PIECES_A_RUN) {
      more = owed.giveSome();
      pieces++;
    }
    done = !more;
  }
}
