package org.alongside.tailoring;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import org.alongside.platform.Roles;
import org.alongside.platform.SiteClock;

/**
 * Makes many people's plans anew, a few at a time, each few in a transaction of their own. Who is
 * still to come stands in the database, so that a run that is cut off goes on where it was.
 */
@Stateless
public class PlanRuns {
  /** People of one transaction. */
  public static final int CHUNK = 20;

  @Inject private PlanStaleSql stale;
  @Inject private PlanWriter writer;
  @Inject private SiteClock clock;

  /** These people's plans are to be looked at again. */
  @RolesAllowed(Roles.SYSTEM)
  @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
  public void mark(Collection<Long> persons) {
    stale.mark(persons, PlanCause.FACTS, clock.now());
  }

  /** Everybody's whose plan was made by other rules than those that are shipped. */
  @RolesAllowed(Roles.SYSTEM)
  @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
  public void markOlderRules() {
    for (PlanKind kind : PlanKind.values()) {
      stale.markOtherRules(kind, kind.rules().version(), clock.now());
    }
  }

  /** Everybody's who has a plan, or is staff and has none yet. */
  @RolesAllowed(Roles.SYSTEM)
  @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
  public void markAll() {
    stale.markAll(clock.now());
    stale.markStaffWithout(clock.now());
  }

  /** Members of staff who have no plan yet. */
  @RolesAllowed(Roles.SYSTEM)
  @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
  public void markStaffWithout() {
    stale.markStaffWithout(clock.now());
  }

  /**
   * Makes the plans of the next few.
   *
   * @return how many there were; 0: everybody's is as it should be
   */
  @RolesAllowed(Roles.SYSTEM)
  @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
  public int chunk() {
    List<PlanStaleSql.Stale> some = stale.take(CHUNK);
    some.forEach(s -> writer.make(s.person(), s.cause()));
    stale.drop(some);
    return some.size();
  }
}
