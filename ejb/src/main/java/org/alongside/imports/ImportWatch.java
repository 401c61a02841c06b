package org.alongside.imports;

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

/** Goes on with imports of a server that has not been heard of for two minutes. */
@Singleton
@RunAs(Roles.SYSTEM)
@RunAsPrincipal("system")
@PermitAll
@Interceptors(MeasuredJob.class)
public class ImportWatch {
  @EJB private ImportWork work;
  @Inject private Jobs jobs;
  @Inject private Readiness readiness;

  @Schedule(hour = "*", minute = "*", second = "41", persistent = false)
  void look() {
    if (readiness.isReady()) {
      work.interrupted(Node.name(), false)
          .forEach(i -> jobs.resume(i.run(), i.job(), i.execution()));
    }
  }
}
