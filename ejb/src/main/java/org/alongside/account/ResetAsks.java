package org.alongside.account;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.EJB;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptors;
import org.alongside.platform.MeasuredJob;
import org.alongside.platform.Readiness;
import org.alongside.platform.Roles;
import org.jboss.ejb3.annotation.RunAsPrincipal;

/** Looks up, every three seconds, who has asked for another password. */
@Singleton
@RunAs(Roles.SYSTEM)
@RunAsPrincipal("system")
@PermitAll
@Interceptors(MeasuredJob.class)
public class ResetAsks {
  @EJB private PasswordResets resets;
  @Inject private Readiness readiness;

  @Schedule(hour = "*", minute = "*", second = "*/3", persistent = false)
  void lookUp() {
    if (readiness.isReady()) {
      resets.lookUp();
    }
  }
}
