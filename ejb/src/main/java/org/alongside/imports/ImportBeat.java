package org.alongside.imports;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import org.alongside.platform.BusinessException;
import org.alongside.platform.Caller;
import org.alongside.platform.Roles;
import org.alongside.platform.SiteClock;

/** Keeps how far a job is: its own transaction shows nothing of it until it ends. */
@Stateless
public class ImportBeat {
  @PersistenceContext private EntityManager em;
  @Inject private ImportSql sql;
  @Inject private Caller caller;
  @Inject private SiteClock clock;

  /** A job is that far; whoever wants it, or the program, says so. */
  @RolesAllowed({Roles.ADMIN, Roles.COORDINATOR, Roles.SYSTEM})
  public void at(long run, int done, int total) {
    ImportRun found = em.find(ImportRun.class, run);
    if (found == null || !caller.isSystem() && found.actsAs() != caller.personId()) {
      throw BusinessException.notFound();
    }
    sql.progress(run, done, total, clock.now());
  }
}
