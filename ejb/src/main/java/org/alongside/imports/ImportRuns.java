package org.alongside.imports;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.alongside.people.Access;
import org.alongside.platform.BusinessException;
import org.alongside.platform.Caller;

/** Imports that the caller may see: an administrator all, others those they brought. */
@Dependent
class ImportRuns {
  @PersistenceContext private EntityManager em;
  @EJB private Access access;
  @Inject private Caller caller;

  ImportRun visible(String id) {
    access.requireCoordinator();
    return em.createNamedQuery("ImportRun.byPublicId", ImportRun.class)
        .setParameter("id", id)
        .getResultStream()
        .filter(r -> access.canAdminister() || r.addedBy() == caller.personId())
        .findFirst()
        .orElseThrow(BusinessException::notFound);
  }

  List<ImportRun> page(int first, int size) {
    access.requireCoordinator();
    return em.createQuery(
            "SELECT r FROM ImportRun r WHERE r.addedBy = :me OR :all = TRUE ORDER BY r.id DESC",
            ImportRun.class)
        .setParameter("me", caller.personId())
        .setParameter("all", access.canAdminister())
        .setFirstResult(first)
        .setMaxResults(size)
        .getResultList();
  }

  int count() {
    access.requireCoordinator();
    return em.createQuery(
            "SELECT COUNT(r) FROM ImportRun r WHERE r.addedBy = :me OR :all = TRUE", Long.class)
        .setParameter("me", caller.personId())
        .setParameter("all", access.canAdminister())
        .getSingleResult()
        .intValue();
  }
}
