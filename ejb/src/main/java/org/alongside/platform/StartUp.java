package org.alongside.platform;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.Timeout;
import jakarta.ejb.Timer;
import jakarta.ejb.TimerConfig;
import jakarta.ejb.TimerService;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptors;
import java.util.Comparator;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jboss.ejb3.annotation.RunAsPrincipal;

/**
 * Brings the database up to date and runs the start-up steps. It only sets a timer while deploying,
 * since a failing start-up bean would fail the whole deployment (404 instead of 503 with a reason);
 * the timer tries again every three seconds until all is well.
 */
@Singleton
@Startup
@RunAs(Roles.SYSTEM)
@RunAsPrincipal("system")
@PermitAll
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionManagement(TransactionManagementType.BEAN)
@Interceptors(MeasuredJob.class)
public class StartUp {
  private static final Logger LOG = Logger.getLogger(StartUp.class.getName());
  private static final long RETRY_MS = 3000;
  private static final String FOLLOW = "follow";

  private volatile String lastFailure;

  @Resource private TimerService timers;
  @Inject private Migrations migrations;
  @Inject private Readiness readiness;
  @Inject @Any private Instance<StartUpStep> steps;

  @PostConstruct
  void soon() {
    tryIn(1);
  }

  @Timeout
  void due(Timer timer) {
    if (FOLLOW.equals(timer.getInfo())) {
      run(true); // the container tells what went wrong; a ready site stays ready
    } else {
      attempt();
    }
  }

  private void attempt() {
    try {
      migrations.run();
      run(false);
      readiness.ready();
      LOG.info("Alongside is ready");
      in(1, FOLLOW);
    } catch (NotReadyException e) {
      readiness.notReady(e.key(), e.argument());
      LOG.log(Level.WARNING, "Not ready: {0}", e.getMessage());
      tryIn(RETRY_MS);
    } catch (RuntimeException e) {
      // Whatever it was, the site must come up by itself once the cause is gone.
      readiness.notReady("platform.ready.step", "");
      tell(e);
      tryIn(RETRY_MS);
    }
  }

  private void run(boolean following) {
    steps.stream()
        .filter(step -> step.mayFollow() == following)
        .sorted(Comparator.comparingInt(StartUpStep::order))
        .forEach(StartUpStep::run);
  }

  /** The whole story the first time, one line while the same goes on. */
  private void tell(RuntimeException e) {
    String what = String.valueOf(e.getMessage());
    if (what.equals(lastFailure)) {
      LOG.log(Level.WARNING, "A start-up step still fails: {0}", what);
    } else {
      LOG.log(Level.WARNING, "A start-up step failed; trying again", e);
    }
    lastFailure = what;
  }

  private void tryIn(long milliseconds) {
    in(milliseconds, null);
  }

  private void in(long milliseconds, String what) {
    timers.createSingleActionTimer(milliseconds, new TimerConfig(what, false));
  }
}
