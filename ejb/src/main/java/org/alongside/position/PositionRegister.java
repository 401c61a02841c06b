package org.alongside.position;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;

/**
 * Positions taken back with what brought them. Not a boundary: it runs in the caller's transaction,
 * and the caller has seen to it that nothing depends on them.
 */
@ApplicationScoped
public class PositionRegister {
  @PersistenceContext private EntityManager em;

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
