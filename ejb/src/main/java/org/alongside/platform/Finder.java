package org.alongside.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.Optional;

/**
 * What the queries of every feature begin with: the thing at an address, the same to be changed,
 * and what a named query finds. Not a boundary: it runs in the caller's transaction, and whoever
 * asks checks who may.
 */
@ApplicationScoped
public class Finder {
  @PersistenceContext private EntityManager em;

  /**
   * The thing at an address; looks like any missing page when there is none.
   *
   * @param type an entity with a named query {@code <Entity>.byPublicId} of {@code :id}
   */
  public <T> T at(Class<T> type, String publicId) {
    return first(type, type.getSimpleName() + ".byPublicId", "id", publicId)
        .orElseThrow(BusinessException::notFound);
  }

  /** The same, to be changed: whoever else changes it comes before or after. */
  public <T> T toChange(Class<T> type, String publicId) {
    return locked(at(type, publicId));
  }

  /** What was found, read again and held until the transaction ends. */
  public <T> T locked(T found) {
    em.refresh(found, LockModeType.PESSIMISTIC_WRITE);
    return found;
  }

  /**
   * The first that a named query finds.
   *
   * @param namesAndValues of its parameters, in turns
   */
  public <T> Optional<T> first(Class<T> type, String query, Object... namesAndValues) {
    return query(type, query, namesAndValues).setMaxResults(1).getResultStream().findFirst();
  }

  /** All that a named query finds. */
  public <T> List<T> all(Class<T> type, String query, Object... namesAndValues) {
    return query(type, query, namesAndValues).getResultList();
  }

  /** The same, at most so many. */
  public <T> List<T> most(int most, Class<T> type, String query, Object... namesAndValues) {
    return query(type, query, namesAndValues).setMaxResults(most).getResultList();
  }

  private <T> TypedQuery<T> query(Class<T> type, String name, Object... namesAndValues) {
    TypedQuery<T> query = em.createNamedQuery(name, type);
    for (int i = 0; i < namesAndValues.length; i += 2) {
      query.setParameter((String) namesAndValues[i], namesAndValues[i + 1]);
    }
    return query;
  }
}
