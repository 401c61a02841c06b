package org.alongside.notification;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.EJB;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptors;
import org.alongside.platform.MeasuredJob;
import org.alongside.platform.Meters;
import org.alongside.platform.Readiness;
import org.alongside.platform.Roles;
import org.jboss.ejb3.annotation.RunAsPrincipal;

/**
 * Looks, three times a minute on every node, how much mail waits and for how long, for whoever runs
 * the site: one statement.
 */
@Singleton
@Startup
@RunAs(Roles.SYSTEM)
@RunAsPrincipal("system")
@PermitAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
@Interceptors(MeasuredJob.class)
public class OutboxWatch {
  @EJB private Sending sending;
  @Inject private Readiness readiness;
  @Inject private Meters meters;

  private volatile OutboxSize size = OutboxSize.NONE;

  @PostConstruct
  void show() {
    meters.show("alongside.outbox.waiting", () -> size.waiting());
    meters.show("alongside.outbox.trouble", () -> size.trouble());
    meters.show("alongside.outbox.late.seconds", () -> size.lateSeconds());
    meters.show("alongside.ready", () -> readiness.isReady() ? 1 : 0);
  }

  @Schedule(hour = "*", minute = "*", second = "13/20", persistent = false)
  void look() {
    if (readiness.isReady()) {
      size = sending.size();
    }
  }
}
