package org.alongside.audit;

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

/** Seals, once a minute on one node, what was written to the log. */
@Singleton
@RunAs(Roles.SYSTEM)
@RunAsPrincipal("system")
@PermitAll
@Interceptors(MeasuredJob.class)
public class SealAudit {
  private static final Duration LEASE = Duration.ofMinutes(2);
  private static final int BLOCKS_A_RUN = 100;

  @EJB private AuditBlocks blocks;
  @EJB private RecordReads reads;
  @EJB private Leases leases;
  @Inject private Readiness readiness;

  @Schedule(hour = "*", minute = "*", second = "23", persistent = false)
  @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
  void seal() {
    if (!readiness.isReady() || !leases.hold("audit.seal", LEASE)) {
      return;
    }
    int sealed = 0;
    while (sealed < BLOCKS_A_RUN && blocks.seal()) {
      sealed++;
    }
    reads.forgetOld();
  }
}
