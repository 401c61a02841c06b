package org.alongside.imports;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import org.alongside.platform.Roles;
import org.alongside.platform.SiteClock;

/**
 * Says how far a job is, in a transaction of its own, since the one in which it writes shows
 * nothing until it ends.
 */
@Stateless
public class ImportBeat {
  @Inject private ImportSql sql;
  @Inject private SiteClock clock;

  /** A job is that far; only a number, so nobody can do anything with it. */
  @RolesAllowed({Roles.ADMIN, Roles.COORDINATOR, Roles.SYSTEM})
  @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
  public void at(long run, int done, int total) {
    sql.progress(run, done, total, clock.now());
  }
}
