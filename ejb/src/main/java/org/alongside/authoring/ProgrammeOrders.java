package org.alongside.authoring;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.alongside.catalogue.OrderRow;
import org.alongside.catalogue.ProgrammeDesk;
import org.alongside.catalogue.ProgrammeOutline;
import org.alongside.catalogue.Published;
import org.alongside.people.Access;
import org.alongside.people.PersonDesk;
import org.alongside.people.PersonName;
import org.alongside.people.Today;
import org.alongside.platform.Audited;
import org.alongside.platform.BusinessException;
import org.alongside.platform.Caller;
import org.alongside.platform.Roles;

/**
 * The order in which a programme lists its modules. Which modules it lists is said in each module's
 * own outline and changes when that is published. Whoever coordinates everywhere changes the order;
 * an administrator may look.
 */
@Stateless
public class ProgrammeOrders {
  @PersistenceContext private EntityManager em;
  @EJB private Access access;
  @Inject private PersonDesk people;
  @Inject private Published published;
  @Inject private ProgrammeDesk desk;
  @Inject private Event<Audited> audited;
  @Inject private Caller caller;
  @Inject private Today today;

  /** All programmes. */
  @RolesAllowed({Roles.COORDINATOR, Roles.ADMIN})
  public List<ProgrammeOutline> list(String language) {
    access.requireCoordinatorEverywhere();
    return published.programmes(language);
  }

  /**
   * One programme.
   *
   * @param language en or fr
   * @throws BusinessException 404 no such programme
   */
  @RolesAllowed({Roles.COORDINATOR, Roles.ADMIN})
  public ProgrammeList read(String programme, String language) {
    access.requireCoordinatorEverywhere();
    ProgrammeOutline outline = outline(programme, language);
    Map<String, String> titles = new HashMap<>();
    published.current(language).forEach(m -> titles.put(m.code(), m.title()));
    List<OrderRow> orders = desk.orders(programme);
    Map<Long, PersonName> names =
        people.names(orders.stream().map(OrderRow::changedBy).distinct().toList());
    return new ProgrammeList(
        programme,
        outline.title(),
        number(orders),
        people(outline.audience()),
        outline.moduleCodes().stream()
            .map(code -> new ProgrammeList.Line(code, titles.getOrDefault(code, "")))
            .toList(),
        orders.stream()
            .map(
                o ->
                    new ProgrammeList.Order(
                        o.number(), o.modules(), names.get(o.changedBy()).shown(), o.changedAt()))
            .toList());
  }

  private ProgrammeOutline outline(String programme, String language) {
    return published.programmes(language).stream()
        .filter(p -> p.code().equals(programme))
        .findFirst()
        .orElseThrow(BusinessException::notFound);
  }

  private static int number(List<OrderRow> orders) {
    return orders.isEmpty() ? 0 : orders.get(0).number();
  }

  private long people(String audience) {
    boolean peers = audience.equals("PEER");
    return em.createQuery(
            """
            SELECT COUNT(DISTINCT g.personId) FROM RoleGrant g
            WHERE g.role IN :roles AND g.fromOn <= :day AND (g.endsOn IS NULL OR g.endsOn > :day)
            """,
            Long.class)
        .setParameter(
            "roles", Roles.GRANTABLE.stream().filter(r -> r.equals(Roles.PEER) == peers).toList())
        .setParameter("day", today.date())
        .getSingleResult();
  }

  /**
   * Gives a programme's modules another order. Nobody's progress or completion changes. The order
   * that holds already: nothing happens.
   *
   * @param seen number of the order that was shown with it
   * @param modules codes of all of them, each once
   * @return the number of the order that holds now
   * @throws BusinessException 404 no such programme; 400 not exactly its modules; 409 somebody else
   *     has changed it since
   */
  @RolesAllowed(Roles.COORDINATOR)
  public int change(String programme, int seen, List<String> modules) {
    access.requireCoordinatorEverywhere();
    outline(programme, "en");
    List<String> now = desk.modulesToChange(programme);
    int number = number(desk.orders(programme));
    if (number != seen) {
      throw Refusal.conflict("authoring.error.orderChanged");
    }
    if (modules.size() != now.size() || !new HashSet<>(modules).equals(new HashSet<>(now))) {
      throw Refusal.invalid("authoring.error.orderList");
    }
    if (modules.equals(now)) {
      return number;
    }
    int next = desk.reorder(programme, modules, caller.personId());
    audited.fire(new Audited("programme.reordered", "programme", programme, null));
    return next;
  }
}
