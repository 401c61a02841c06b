package org.alongside.reminder;

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
import java.time.LocalDateTime;
import org.alongside.platform.Leases;
import org.alongside.platform.MeasuredJob;
import org.alongside.platform.Readiness;
import org.alongside.platform.Roles;
import org.alongside.platform.Settings;
import org.alongside.platform.SiteClock;
import org.alongside.platform.SiteSettings;
import org.jboss.ejb3.annotation.RunAsPrincipal;

/**
 * Once a day, on one node, from six in the morning on where the site is: before the daily mail at
 * eight. A node that was down then does it when it comes up.
 */
@Singleton
@RunAs(Roles.SYSTEM)
@RunAsPrincipal("system")
@PermitAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
@Interceptors(MeasuredJob.class)
public class ReminderWatch {
  private static final Duration LEASE = Duration.ofMinutes(10);
  private static final String NAME = "reminder.run";
  private static final int FROM_HOUR = 6;

  @EJB private Reminders reminders;
  @EJB private Leases leases;
  @EJB private Settings settings;
  @Inject private Readiness readiness;
  @Inject private SiteClock clock;

  private java.time.LocalDate done;

  @Schedule(hour = "*", minute = "17", persistent = false)
  void watch() {
    if (!readiness.isReady()) {
      return;
    }
    LocalDateTime now = LocalDateTime.ofInstant(clock.now(), settings.get(SiteSettings.ZONE));
    if (now.getHour() < FROM_HOUR || now.toLocalDate().equals(done)) {
      return;
    }
    long at = 0;
    while (at >= 0 && leases.hold(NAME, LEASE)) {
      at = reminders.run(at);
    }
    if (at < 0) {
      done = now.toLocalDate();
      leases.release(NAME);
    }
  }
}
