package org.alongside.catalogue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.List;
import org.alongside.platform.SiteClock;

/**
 * The order of modules in programmes. Not a boundary: it runs in the transaction and after the
 * check of whoever calls, and the web module cannot see it.
 */
@ApplicationScoped
public class ProgrammeDesk {
  @PersistenceContext private EntityManager em;
  @Inject private Published published;
  @Inject private Event<Reordered> reordered;
  @Inject private SiteClock clock;

  /** A programme lists its modules in another order. */
  record Reordered(String programme) {}

  /** The orders that the site has given a programme, the newest first; none: the box's holds. */
  public List<OrderRow> orders(String programme) {
    return em.createNamedQuery("ProgrammeOrder.of", ProgrammeOrder.class)
        .setParameter("code", programme)
        .getResultStream()
        .map(ProgrammeOrder::row)
        .toList();
  }

  /**
   * The modules of a programme in their order, read now and held against others until the end of
   * the transaction; empty where there is no such programme.
   */
  public List<String> modulesToChange(String programme) {
    List<String> modules = new ArrayList<>();
    for (Programme one : find(programme)) {
      em.refresh(one, LockModeType.PESSIMISTIC_WRITE);
      modules.addAll(one.modules());
    }
    return modules;
  }

  /**
   * Gives a programme's modules another order.
   *
   * @param modules all of them
   * @param by id of the person
   * @return the number of this order
   */
  public int reorder(String programme, List<String> modules, long by) {
    int number = orders(programme).stream().mapToInt(OrderRow::number).max().orElse(0) + 1;
    em.persist(new ProgrammeOrder(programme, number, modules, by, clock.now()));
    for (Programme one : find(programme)) {
      one.emptyList();
      em.flush();
      one.list(modules);
    }
    reordered.fire(new Reordered(programme));
    return number;
  }

  /** Others read it within five seconds. */
  void forget(@Observes(during = TransactionPhase.AFTER_SUCCESS) Reordered event) {
    published.forgetCurrent();
  }

  /** What is listed, in the order that the site wants. */
  List<String> ordered(String programme, List<String> listed) {
    return orders(programme).stream()
        .findFirst()
        .map(order -> ProgrammeLists.ordered(listed, order.modules()))
        .orElse(listed);
  }

  private List<Programme> find(String programme) {
    return em.createNamedQuery("Programme.all", Programme.class)
        .getResultStream()
        .filter(p -> p.code().equals(programme))
        .toList();
  }
}
