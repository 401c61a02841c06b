package org.alongside.privacy;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.EJB;
import jakarta.ejb.EJBException;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptors;
import java.time.Duration;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.alongside.platform.BusinessException;
import org.alongside.platform.Leases;
import org.alongside.platform.MeasuredJob;
import org.alongside.platform.Readiness;
import org.alongside.platform.Roles;
import org.jboss.ejb3.annotation.RunAsPrincipal;

/** Every night, on one node: each rule of retention, a few rows in a transaction at a time. */
@Singleton
@RunAs(Roles.SYSTEM)
@RunAsPrincipal("system")
@PermitAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
@Interceptors(MeasuredJob.class)
public class RetentionWatch {
  private static final Logger LOG = Logger.getLogger(RetentionWatch.class.getName());
  private static final Duration LEASE = Duration.ofMinutes(10);
  private static final String NAME = "privacy.retention";

  @EJB private Retention retention;
  @EJB private Leases leases;
  @Inject private Readiness readiness;

  @Schedule(hour = "9", minute = "47", timezone = "UTC", persistent = false)
  void everyNight() {
    if (!readiness.isReady() || !leases.hold(NAME, LEASE)) {
      return;
    }
    for (String rule : retention.rules()) {
      run(rule);
    }
    leases.release(NAME);
  }

  /** A rule that fails keeps no other from running. */
  private void run(String rule) {
    try {
      long run = retention.begin(rule);
      while (leases.hold(NAME, LEASE) && retention.step(run)) {
        // the next few
      }
    } catch (EJBException | BusinessException e) {
      LOG.log(Level.SEVERE, "Retention of " + rule + " failed; tried again next night", e);
    }
  }
}
