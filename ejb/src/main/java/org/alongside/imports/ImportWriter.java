package org.alongside.imports;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.FlushModeType;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.alongside.platform.Audited;
import org.alongside.platform.BusinessException;
import org.alongside.platform.Caller;
import org.alongside.platform.Roles;
import org.alongside.platform.SiteClock;
import org.jboss.ejb3.annotation.TransactionTimeout;

/**
 * Checks, writes and takes back a whole import, as whoever wants it. Writing is one transaction:
 * after a kill in the middle nothing of it is there, the job goes on and writes it again from the
 * beginning, and until it ends no reader sees any of it. That needs no undo of half an import,
 * which could itself be interrupted; ten thousand rows fit.
 */
@Stateless
public class ImportWriter {
  private static final int SLICE = 200;
  private static final int MINUTES = 20;

  @PersistenceContext private EntityManager em;
  @Inject private Pulse pulse;
  @Inject private ImportPlans plans;
  @Inject private ImportWriting writing;
  @Inject private ImportUndoing undoing;
  @Inject private ImportSql sql;
  @Inject private Event<Audited> audited;
  @Inject private Caller caller;
  @Inject private SiteClock clock;

  /** Looks at every row and says what it comes to; once more after a kill. */
  @RolesAllowed({Roles.ADMIN, Roles.COORDINATOR})
  @TransactionTimeout(value = MINUTES, unit = TimeUnit.MINUTES)
  public void check(long run) {
    ImportRun found = own(run);
    if (found.state() != ImportState.CHECKING) {
      return;
    }
    ImportPlans.Plan plan = plans.of(found);
    List<RowPlan> rows = plan.rows();
    for (int i = 0; i < rows.size(); i += SLICE) {
      sql.tell(run, rows.subList(i, Math.min(i + SLICE, rows.size())));
      pulse.at(run, rows.size() + i, 2 * rows.size());
    }
    found.checked(
        plan.fingerprint(),
        rows.size(),
        (int) plan.count(RowOutcome.FAULTY),
        (int) plan.count(RowOutcome.ADDS),
        (int) plan.count(RowOutcome.CHANGES),
        (int) plan.count(RowOutcome.SAME));
  }

  /** Writes all of it, if it still comes to what was confirmed; nothing if it was written. */
  @RolesAllowed({Roles.ADMIN, Roles.COORDINATOR})
  @TransactionTimeout(value = MINUTES, unit = TimeUnit.MINUTES)
  public void apply(long run) {
    ImportRun found = own(run);
    if (found.state() != ImportState.APPLYING) {
      return;
    }
    em.setFlushMode(FlushModeType.COMMIT);
    ImportPlans.Plan plan = plans.of(found);
    if (plan.count(RowOutcome.FAULTY) > 0 || !found.isAsChecked(plan.fingerprint())) {
      throw Refusal.conflict("imports.error.changedSince");
    }
    writing.write(run, plan);
    ImportRun written = em.find(ImportRun.class, run);
    written.applied(clock.now());
    sql.dropFile(run);
    end(written, "import.applied");
  }

  /** Takes all of it back, if nothing depends on it; nothing if it was taken back. */
  @RolesAllowed({Roles.ADMIN, Roles.COORDINATOR})
  @TransactionTimeout(value = MINUTES, unit = TimeUnit.MINUTES)
  public void undo(long run) {
    ImportRun found = own(run);
    if (found.state() != ImportState.UNDOING) {
      return;
    }
    undoing.undo(run);
    ImportRun taken = em.find(ImportRun.class, run);
    taken.undone(clock.now());
    end(taken, "import.undone");
  }

  private void end(ImportRun run, String action) {
    sql.turn();
    sql.take(null);
    audited.fire(new Audited(action, "import", run.publicId(), null));
  }

  private ImportRun own(long run) {
    ImportRun found = em.find(ImportRun.class, run, LockModeType.PESSIMISTIC_WRITE);
    if (found == null || found.actsAs() != caller.personId()) {
      throw BusinessException.notFound();
    }
    return found;
  }
}
