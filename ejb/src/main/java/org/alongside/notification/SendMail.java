package org.alongside.notification;

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
 * Sends mail every five seconds, on one node: the one that holds the lease. Costs one statement
 * while there is none.
 */
@Singleton
@RunAs(Roles.SYSTEM)
@RunAsPrincipal("system")
@PermitAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
@Interceptors(MeasuredJob.class)
public class SendMail {
  private static final Duration LEASE = Duration.ofMinutes(2);

  @EJB private MailRun run;
  @EJB private Sending sending;
  @EJB private Leases leases;
  @Inject private Readiness readiness;

  @Schedule(hour = "*", minute = "*", second = "*/5", persistent = false)
  void send() {
    if (readiness.isReady() && sending.hasWork() && leases.hold("notification.send", LEASE)) {
      run.run();
    }
  }
}
