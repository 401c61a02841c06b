package org.alongside.tailoring;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import org.alongside.people.Access;
import org.alongside.people.Reach;
import org.alongside.people.Today;
import org.alongside.platform.BusinessException;
import org.alongside.platform.Caller;
import org.alongside.platform.Roles;
import org.alongside.platform.SiteClock;

/**
 * What waits for the caller to decide about plans of people whom they coordinate, or lead: to
 * verify, to look at again, to give more time. Their own is never among it.
 */
@Stateless
public class PlanQueues {
  private static final int MOST = 100;
  private static final int LATELY = 20;
  private static final Duration LATELY_FOR = Duration.ofDays(14);

  @EJB private Access access;
  @Inject private QueueQueries queries;
  @Inject private Caller caller;
  @Inject private SiteClock clock;
  @Inject private Today today;

  /**
   * The oldest first, at most a hundred a page.
   *
   * @throws BusinessException 404 where it is nothing that the caller decides
   */
  @RolesAllowed({Roles.ADMIN, Roles.COORDINATOR, Roles.LEADER})
  public List<QueueRow> waiting(PlanQueue queue, int first, int size, String language) {
    return queries.waiting(queue, looking(queue), first, Math.min(size, MOST), language);
  }

  /** How much that is. */
  @RolesAllowed({Roles.ADMIN, Roles.COORDINATOR, Roles.LEADER})
  public int count(PlanQueue queue) {
    return queries.count(queue, looking(queue));
  }

  /** What was decided in the last fortnight, the latest twenty: it can be taken back. */
  @RolesAllowed({Roles.ADMIN, Roles.COORDINATOR, Roles.LEADER})
  public List<QueueRow> decided(PlanQueue queue, String language) {
    return queries.decided(queue, looking(queue), clock.now().minus(LATELY_FOR), LATELY, language);
  }

  private QueueQueries.Looking looking(PlanQueue queue) {
    Reach reach = access.reach();
    boolean leads = queue == PlanQueue.EXTENSION && caller.is(Roles.LEADER);
    if (!reach.isSomewhere() && !leads) {
      throw BusinessException.notFound();
    }
    return new QueueQueries.Looking(caller.personId(), reach, today.date());
  }
}
