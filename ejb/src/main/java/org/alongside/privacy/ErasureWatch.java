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
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.alongside.platform.BusinessException;
import org.alongside.platform.Leases;
import org.alongside.platform.MeasuredJob;
import org.alongside.platform.Readiness;
import org.alongside.platform.Roles;
import org.jboss.ejb3.annotation.RunAsPrincipal;

/** A few times an hour, on one node: whoever's day has come is erased, each by themself. */
@Singleton
@RunAs(Roles.SYSTEM)
@RunAsPrincipal("system")
@PermitAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
@Interceptors(MeasuredJob.class)
public class ErasureWatch {
  private static final Logger LOG = Logger.getLogger(ErasureWatch.class.getName());
  private static final Duration LEASE = Duration.ofMinutes(10);
  private static final String NAME = "privacy.erase";

  @EJB private Erasures erasures;
  @EJB private Leases leases;
  @Inject private Readiness readiness;

  @Schedule(hour = "*", minute = "4/10", second = "41", persistent = false)
  void watch() {
    if (!readiness.isReady()) {
      return;
    }
    List<Long> due = erasures.due();
    for (long person : due) {
      if (!leases.hold(NAME, LEASE)) {
        return;
      }
      erase(person);
    }
    if (!due.isEmpty()) {
      leases.release(NAME);
    }
  }

  /** One that cannot be erased now keeps nobody else waiting. */
  private void erase(long person) {
    try {
      erasures.erase(person);
    } catch (EJBException | BusinessException e) {
      LOG.log(Level.SEVERE, "Somebody who asked for it could not be erased; tried again", e);
    }
  }
}
