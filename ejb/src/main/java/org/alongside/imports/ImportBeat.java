package org.alongside.imports;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.alongside.platform.Roles;
import org.alongside.platform.SiteClock;

/** Keeps how far a job is: its own transaction shows nothing of it until it ends. */
@Stateless
public class ImportBeat {
  @Inject private ImportSql sql;
  @Inject private SiteClock clock;

  /** A job is that far; only a number, so nobody can do anything with it. */
  @RolesAllowed({Roles.ADMIN, Roles.COORDINATOR, Roles.SYSTEM})
  public void at(long run, int done, int total) {
    sql.progress(run, done, total, clock.now());
  }
}
