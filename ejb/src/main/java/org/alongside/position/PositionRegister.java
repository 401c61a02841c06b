package org.alongside.position;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;

/**
 * Positions taken back with what brought them. Not a boundary: it runs in the caller's transaction,
 * and the caller has seen to it that nothing depends on them.
 */
@ApplicationScoped
public class PositionRegister {
  @PersistenceContext private EntityManager em;

  /**
   * That somebody is in a position, as it stands.
   *
   * @param tenure which
   * @param endsOn first day without them, or null: open
   * @param reason why it ends, or null
   */
  public record Held(long tenure, LocalDate endsOn, TenureEnd reason) {}

  /** That somebody is in a position, as it stands. */
  public Held held(long tenure) {
    return held(em.find(Tenure.class, tenure));
  }

  /** What a person is or will be in after that day. */
  public List<Held> heldAfter(long person, LocalDate day) {
    return em.createNamedQuery("Tenure.goingOn", Tenure.class)
        .setParameter("person", person)
        .setParameter("day", day)
        .getResultStream()
        .map(PositionRegister::held)
        .toList();
  }

  private static Held held(Tenure tenure) {
    return new Held(tenure.id(), tenure.span().endsOn(), tenure.endReason());
  }

  /** Somebody goes on being in a position as it was before something ended it. */
  public void goesOn(Held before) {
    em.find(Tenure.class, before.tenure()).goOn(before.endsOn(), before.reason());
  }

  /** Nobody was ever in it, as far as that person goes. */
  public void empty(long position, long person) {
    em.createQuery("DELETE FROM Tenure t WHERE t.positionId = :position AND t.personId = :person")
        .setParameter("position", position)
        .setParameter("person", person)
        .executeUpdate();
  }

  /** Removes positions in which nobody is or was. */
  public void forget(Collection<Long> positions) {
    for (Long id : positions) {
      em.remove(em.find(Position.class, id));
    }
    em.flush();
  }
}
